package io.tradewire.query.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;

/** Writes rows as JSON: a page {@code {"items": [], "next": , "truncated": }} or one object. */
public final class JsonList {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_CONTENT).build();
  private static final int FIRST_BLOCK = 16 * 1024;

  private JsonList() {}

  /** Something that is written to a generator. */
  @FunctionalInterface
  public interface Content {
    void write(JsonGenerator out) throws IOException;
  }

  /** Writes a row as one item. */
  @FunctionalInterface
  public interface Item {
    void write(JsonGenerator out, Row row) throws IOException;
  }

  /** Any JSON, as UTF-8. */
  public static byte[] bytes(Content content) {
    try (ByteArrayBuilder bytes = new ByteArrayBuilder(FIRST_BLOCK);
        JsonGenerator out = FACTORY.createGenerator(bytes)) {
      content.write(out);
      out.flush();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory does not fail", e);
    }
  }

  /**
   * A page of at most {@code limit} items out of rows that were asked for with one more: if that
   * one is there, the list goes on.
   *
   * @param item writes one of them
   * @param next the address of the next page, given the last row of this one
   * @param added writes more properties behind them
   */
  public static byte[] page(
      Item item, RowSet<Row> rows, int limit, Function<Row, String> next, Content added) {
    return bytes(
        out -> {
          out.writeStartObject();
          Row last = items(out, item, rows, limit);
          boolean more = rows.size() > limit;
          out.writeStringField("next", more ? next.apply(last) : null);
          out.writeBooleanField("truncated", more);
          added.write(out);
          out.writeEndObject();
        });
  }

  private static Row items(JsonGenerator out, Item item, RowSet<Row> rows, int limit)
      throws IOException {
    out.writeArrayFieldStart("items");
    Row last = null;
    int written = 0;
    for (Row row : rows) {
      if (written < limit) {
        item.write(out, row);
        last = row;
        written++;
      }
    }
    out.writeEndArray();
    return last;
  }

  /** One object. */
  public static byte[] one(Shape shape, Row row) {
    return bytes(out -> shape.json(out, row));
  }
}
