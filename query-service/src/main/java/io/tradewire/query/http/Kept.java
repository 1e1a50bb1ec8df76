package io.tradewire.query.http;

import io.tradewire.query.store.changes.Version;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/**
 * An answer that is kept: right as long as the version of the data is the one it was made from.
 *
 * @param version of the data, read before the data was
 * @param etag entity tag
 * @param contentType of the body
 * @param plain the body
 * @param gzip the body compressed, null if that is not worth it
 */
record Kept(Version version, String etag, String contentType, Buffer plain, Buffer gzip) {

  private static final int WORTH_GZIP = 1024;

  static Kept of(Version version, String etag, String contentType, byte[] body) {
    return new Kept(
        version,
        etag,
        contentType,
        Buffer.buffer(body),
        body.length < WORTH_GZIP ? null : Buffer.buffer(compress(body)));
  }

  int weight() {
    return plain.length() + (gzip == null ? 0 : gzip.length());
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
