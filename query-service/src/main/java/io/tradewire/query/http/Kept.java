package io.tradewire.query.http;

import io.tradewire.query.store.changes.Version;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** An answer that is kept: right as long as the version of the data is the one it was made from. */
final class Kept {

  private static final int WORTH_GZIP = 1024;
  private static final int GZIP_OF_JSON = 4;

  private final Version version;
  private final String etag;
  private final String contentType;
  private final Buffer plain;

  /** Made when the first client asks for it: most answers are never asked for in this form. */
  private volatile Buffer gzip;

  /**
   * An answer.
   *
   * @param version of the data, read before the data was
   * @param etag entity tag
   * @param contentType of the body
   */
  Kept(Version version, String etag, String contentType, byte[] body) {
    this.version = version;
    this.etag = etag;
    this.contentType = contentType;
    this.plain = Buffer.buffer(body);
  }

  Version version() {
    return version;
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
