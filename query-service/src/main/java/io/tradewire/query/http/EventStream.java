package io.tradewire.query.http;

import io.tradewire.query.format.JsonList;
import io.tradewire.query.store.ChangeShape;
import io.tradewire.query.store.changes.Feed;
import io.tradewire.query.store.changes.Position;
import io.vertx.sqlclient.Row;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Changes as Server-Sent Events, from a position on.
 *
 * @param heartbeat after so long without a change a comment is sent, which shows that the
 *     connection lives
 */
record EventStream(Feed feed, Position start, Duration heartbeat) {

  static final byte[] HEARTBEAT = ":\n\n".getBytes(StandardCharsets.UTF_8);

  /** Tells a browser to come back soon after a loss. */
  static final byte[] RETRY = "retry: 1000\n\n".getBytes(StandardCharsets.UTF_8);

  static Position position(Row row) {
    int at = ChangeShape.SHAPE.width();
    return new Position(row.getLong(at), row.getInteger(at + 1));
  }

  static byte[] event(Row row) {
    return JsonList.bytes(
        out -> {
          out.writeRaw("event: change\nid: " + position(row) + "\ndata: ");
          ChangeShape.SHAPE.json(out, row);
          out.writeRaw("\n\n");
        });
  }
}
