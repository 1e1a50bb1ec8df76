package io.tradewire.query.format;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vertx.sqlclient.Row;
import java.nio.charset.StandardCharsets;

/** How a long list is written row by row. */
public interface Lines {

  /** What comes before the first row. */
  byte[] head();

  /** One row. */
  byte[] row(Row row);

  /** What comes behind the last row. */
  default byte[] tail() {
    return new byte[0];
  }

  /** A header and a line an item. */
  static Lines csv(Shape shape) {
    StringBuilder buffer = new StringBuilder();
    return new Lines() {
      @Override
      public byte[] head() {
        shape.csvHeader(buffer);
        return take();
      }

      @Override
      public byte[] row(Row row) {
        shape.csv(buffer, row);
        return take();
      }

      private byte[] take() {
        byte[] bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
        buffer.setLength(0);
        return bytes;
      }
    };
  }

  /** A JSON object and a line feed an item. */
  static Lines ndjson(Shape shape) {
    return new Lines() {
      @Override
      public byte[] head() {
        return new byte[0];
      }

      @Override
      public byte[] row(Row row) {
        return JsonList.bytes(
            (JsonGenerator out) -> {
              shape.json(out, row);
              out.writeRaw('\n');
            });
      }
    };
  }

  /** One JSON array of objects. */
  static Lines jsonArray(Shape shape) {
    return new Lines() {
      private boolean first = true;

      @Override
      public byte[] head() {
        return new byte[] {'['};
      }

      @Override
      public byte[] row(Row row) {
        return JsonList.bytes(
            (JsonGenerator out) -> {
              if (!first) {
                out.writeRaw(",\n");
              }
              first = false;
              shape.json(out, row);
            });
      }

      @Override
      public byte[] tail() {
        return new byte[] {']', '\n'};
      }
    };
  }
}
