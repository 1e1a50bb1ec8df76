package io.tradewire.query.http.sdmx;

import io.tradewire.query.format.Lines;
import io.vertx.sqlclient.Row;

/** Rows of {@link SdmxQueries#data} as a data message. */
record SdmxLines(DataMessage message, MessageHeader header, Detail detail) implements Lines {

  @Override
  public byte[] head() {
    return written(() -> message.head(header));
  }

  @Override
  public byte[] row(Row row) {
    return written(() -> message.observation(SdmxRow.read(row, detail)));
  }

  @Override
  public byte[] tail() {
    return written(message::tail);
  }

  private interface Piece {
    byte[] write() throws Exception;
  }

  private static byte[] written(Piece piece) {
    try {
      return piece.write();
    } catch (Exception e) {
      throw new IllegalStateException("writing to memory does not fail", e);
    }
  }
}
