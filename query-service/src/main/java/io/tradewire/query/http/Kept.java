package io.tradewire.query.http;

import io.tradewire.query.store.changes.Moment;
import io.tradewire.query.store.changes.Subject;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/** An answer that is kept: right until one of its subjects changes. */
final class Kept {

  private static final int WORTH_GZIP = 1024;
  private static final int GZIP_OF_JSON = 4;

  private final Moment moment;
  private final Set<Subject> subjects;
  private final String etag;
  private final String contentType;
  private final Buffer plain;

  /** Made when the first client asks for it: most answers are never asked for in this form. */
  private volatile Buffer gzip;

  /**
   * An answer.
   *
   * @param moment before the data was read
   * @param subjects that it depends on
   * @param contentType of the body
   */
  Kept(Moment moment, Set<Subject> subjects, String contentType, byte[] body) {
    this.moment = moment;
    this.subjects = Set.copyOf(subjects);
    this.etag = moment.version().etag();
    this.contentType = contentType;
    this.plain = Buffer.buffer(body);
  }

  Moment moment() {
    return moment;
  }

  Set<Subject> subjects() {
    return subjects;
  }

  String etag() {
    return etag;
  }

  String contentType() {
    return contentType;
  }

  Buffer plain() {
    return plain;
  }

  boolean isWorthGzip() {
    return plain.length() >= WORTH_GZIP;
  }

  /** The body compressed. */
  Buffer gzip() {
    Buffer compressed = gzip;
    if (compressed == null) {
      compressed = Buffer.buffer(compress(plain.getBytes()));
      gzip = compressed;
    }
    return compressed;
  }

  /** Bytes it may take, in both forms. */
  int weight() {
    return plain.length() + (isWorthGzip() ? plain.length() / GZIP_OF_JSON : 0);
  }

  private static byte[] compress(byte[] body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 4);
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory does not fail", e);
    }
    return bytes.toByteArray();
  }
}
