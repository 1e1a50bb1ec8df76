package io.tradewire.query.format;

import com.fasterxml.jackson.core.JsonGenerator;
import io.tradewire.query.domain.Days;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.data.Numeric;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.BiFunction;

/** The kinds of columns. */
public final class Columns {

  private Columns() {}

  /** A string, or null. */
  public static Column text(String name, String sql) {
    return computed(name, List.of(sql), (row, at) -> row.getString(at[0]));
  }

  /** A decimal number of any size: an expression of PostgreSQL's type numeric. */
  public static Column digits(String name, String sql) {
    return new Column(
        name,
        List.of(sql),
        (out, row, at) -> writeDigits(out, digits(row, at[0])),
        (row, at) -> digits(row, at[0]));
  }

  /** The digits that PostgreSQL has of a numeric, all of them, without an exponent; or null. */
  public static String digits(Row row, int at) {
    Numeric number = row.getNumeric(at);
    return number == null ? null : number.bigDecimalValue().toPlainString();
  }

  /** A whole number of at most 64 bits. */
  public static Column integer(String name, String sql) {
    return new Column(
        name,
        List.of(sql),
        (out, row, at) -> writeInteger(out, row.getLong(at[0])),
        (row, at) -> row.getLong(at[0]) == null ? null : row.getLong(at[0]).toString());
  }

  /** True or false. */
  public static Column bool(String name, String sql) {
    return new Column(
        name,
        List.of(sql),
        (out, row, at) -> writeBool(out, row.getBoolean(at[0])),
        (row, at) -> row.getBoolean(at[0]) == null ? null : row.getBoolean(at[0]).toString());
  }

  /** A day, {@code 2021-11-03}. */
  public static Column day(String name, String sql) {
    return computed(
        name,
        List.of(sql),
        (row, at) -> row.getLocalDate(at[0]) == null ? null : row.getLocalDate(at[0]).toString());
  }

  /** An instant in UTC, {@code 2021-11-03T10:00:00.000001Z}. */
  public static Column instant(String name, String sql) {
    return computed(name, List.of(sql), (row, at) -> utc(row.getOffsetDateTime(at[0])));
  }

  /** A list of strings; in CSV separated by blanks. */
  public static Column words(String name, String sql) {
    return new Column(
        name,
        List.of(sql),
        (out, row, at) -> writeWords(out, row.getArrayOfStrings(at[0])),
        (row, at) -> {
          String[] words = row.getArrayOfStrings(at[0]);
          return words == null ? null : String.join(" ", words);
        });
  }

  /** JSON that PostgreSQL has already written; null stays null. Not in CSV. */
  public static Column json(String name, String sql) {
    return new Column(
        name,
        List.of("(" + sql + ")::text"),
        (out, row, at) -> {
          String value = row.getString(at[0]);
          if (value == null) {
            out.writeNull();
          } else {
            out.writeRawValue(value);
          }
        },
        null);
  }

  /** A string made of several expressions. */
  public static Column computed(
      String name, List<String> sql, BiFunction<Row, int[], String> value) {
    return new Column(
        name, sql, (out, row, at) -> out.writeString(value.apply(row, at)), value::apply);
  }

  /** An object of links: names and where, in front of and behind the id, they lead. */
  public static Column links(
      String name, List<String> sql, BiFunction<Row, int[], String> id, List<Link> links) {
    return new Column(name, sql, (out, row, at) -> writeLinks(out, id.apply(row, at), links), null);
  }

  /** A link's name and its path around the id. */
  public record Link(String name, String before, String after) {}

  /** ISO 8601 in UTC, as many digits of the second as there are. */
  public static String utc(OffsetDateTime time) {
    return time == null ? null : Days.utc(time);
  }

  /** Writes digits as a JSON number, or null. */
  public static void writeDigits(JsonGenerator out, String digits) throws IOException {
    if (digits == null) {
      out.writeNull();
    } else {
      out.writeNumber(digits);
    }
  }

  private static void writeInteger(JsonGenerator out, Long value) throws IOException {
    if (value == null) {
      out.writeNull();
    } else {
      out.writeNumber(value);
    }
  }

  private static void writeBool(JsonGenerator out, Boolean value) throws IOException {
    if (value == null) {
      out.writeNull();
    } else {
      out.writeBoolean(value);
    }
  }

  private static void writeWords(JsonGenerator out, String[] words) throws IOException {
    out.writeStartArray();
    if (words != null) {
      for (String word : words) {
        out.writeString(word);
      }
    }
    out.writeEndArray();
  }

  private static void writeLinks(JsonGenerator out, String id, List<Link> links)
      throws IOException {
    out.writeStartObject();
    for (Link link : links) {
      out.writeStringField(link.name(), link.before() + id + link.after());
    }
    out.writeEndObject();
  }
}
