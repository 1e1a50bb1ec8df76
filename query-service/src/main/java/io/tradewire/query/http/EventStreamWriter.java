package io.tradewire.query.http;

import io.tradewire.query.store.changes.Position;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import jakarta.ws.rs.ext.Provider;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/**
 * Writes an {@link EventStream} until the client leaves. A client that reads slowly is not asked
 * for more from the database; one that lost the connection resumes with {@code Last-Event-ID}.
 */
@Provider
public class EventStreamWriter extends ConnectionWriter<EventStream> {

  private static final Logger LOG = Logger.getLogger(EventStreamWriter.class);
  private static final int BATCH = 500;

  public EventStreamWriter() {
    super(EventStream.class);
  }

  @Override
  void write(EventStream stream, ServerRequestContext context) {
    ResteasyReactiveRequestContext request = (ResteasyReactiveRequestContext) context;
    request.suspend();
    new Listener(stream, request.unwrap(RoutingContext.class).response(), request).start();
  }

  private static final class Listener {
    private final EventStream stream;
    private final HttpServerResponse response;
    private final ResteasyReactiveRequestContext request;
    private boolean gone;

    Listener(
        EventStream stream, HttpServerResponse response, ResteasyReactiveRequestContext request) {
      this.stream = stream;
      this.response = response;
      this.request = request;
    }

    void start() {
      response.setChunked(true);
      response.closeHandler(closed -> leave());
      response.write(Buffer.buffer(EventStream.RETRY));
      ask(stream.start());
    }

    private void ask(Position from) {
      if (!gone) {
        stream
            .feed()
            .since(from, BATCH, stream.heartbeat())
            .subscribe()
            .with(rows -> send(from, rows), this::fail);
      }
    }

    private void send(Position from, RowSet<Row> rows) {
      if (gone) {
        return;
      }
      Buffer events = Buffer.buffer();
      Position last = from;
      for (Row row : rows) {
        events.appendBytes(EventStream.event(row));
        last = EventStream.position(row);
      }
      if (rows.size() == 0) {
        events.appendBytes(EventStream.HEARTBEAT);
      }
      Position next = last;
      response.write(events).onSuccess(written -> ask(next)).onFailure(this::fail);
    }

    /** The client comes back by itself and resumes where it was. */
    private void fail(Throwable e) {
      if (!gone) {
        LOG.warnf("a listener is cut off: %s", e);
        response.reset();
        leave();
      }
    }

    private void leave() {
      if (!gone) {
        gone = true;
        request.resume();
      }
    }
  }
}
