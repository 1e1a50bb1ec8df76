package io.tradewire.ingest.http;

import io.tradewire.ingest.problem.ProblemKind;
import io.tradewire.ingest.problem.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Reads the whole body of one article, up to a limit. */
final class Body {

  private Body() {}

  /**
   * All bytes.
   *
   * @throws Refusal if there are more than the limit, or the sender breaks off
   */
  static byte[] bytes(InputStream body, int limit) {
    try {
      byte[] bytes = body.readNBytes(limit + 1);
      if (bytes.length > limit) {
        throw new Refusal(
            ProblemKind.TOO_LARGE,
            null,
            "the article has more than " + limit + " bytes",
            "send " + limit + " bytes at most; a higher limit is tradewire.ingest.limits.article");
      }
      return bytes;
    } catch (IOException e) {
      throw new Refusal(
          ProblemKind.MALFORMED_BODY,
          null,
          "the body cannot be read to its end: " + e.getMessage(),
          "send the body in full and in the coding that Content-Encoding names",
          e);
    }
  }

  /** Tells bodies apart. */
  static String digest(byte[] body) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * The bytes as text; nothing is replaced.
   *
   * @throws Refusal if they are not in that charset
   */
  static String text(byte[] bytes, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      throw new Refusal(
          ProblemKind.MALFORMED_BODY,
          "Content-Type",
          "the body is not in " + charset.name(),
          "send UTF-8, or name the charset: Content-Type: text/plain; charset=windows-1252",
          e);
    }
  }
}
