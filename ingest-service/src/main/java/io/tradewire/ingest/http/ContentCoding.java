package io.tradewire.ingest.http;

import io.tradewire.ingest.problem.ProblemKind;
import io.tradewire.ingest.problem.Refusal;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.brotli.dec.BrotliInputStream;

/** Undoes the {@code Content-Encoding} of a body while it is read (RFC 9110 §8.4). */
final class ContentCoding {

  /** What {@code Accept-Encoding} says where a coding is refused. */
  static final String ACCEPTED = "gzip, br";

  private static final int BUFFER_BYTES = 64 * 1024;

  private ContentCoding() {}

  /**
   * The decoded body.
   *
   * @param coding the header's value, null if there is none
   * @throws Refusal if the coding is unknown, or the body does not begin as it wants
   */
  static InputStream decode(InputStream body, String coding) {
    String name = coding == null ? "identity" : coding.strip().toLowerCase(Locale.ROOT);
    try {
      return switch (name) {
        case "identity", "" -> body;
        case "gzip", "x-gzip" -> new Gzip(body);
        case "br" -> new BrotliInputStream(body);
        default ->
            throw new Refusal(
                ProblemKind.UNSUPPORTED_MEDIA_TYPE,
                HttpHeaders.CONTENT_ENCODING,
                "the coding \"" + coding + "\" is not read here",
                "send the body plain, or in one of: " + ACCEPTED);
      };
    } catch (IOException e) {
      throw new Refusal(
          ProblemKind.MALFORMED_BODY,
          HttpHeaders.CONTENT_ENCODING,
          "the body is not in " + name + ": " + e.getMessage(),
          "send it in the coding that the header names",
          e);
    }
  }

  /** Tells how much can be read without waiting, which the plain class does not. */
  private static final class Gzip extends GZIPInputStream {

    Gzip(InputStream body) throws IOException {
      super(body, BUFFER_BYTES);
    }

    @Override
    public int available() throws IOException {
      return inf.needsInput() ? in.available() : super.available();
    }
  }
}
