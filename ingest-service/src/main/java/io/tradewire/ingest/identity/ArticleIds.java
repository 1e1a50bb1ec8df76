package io.tradewire.ingest.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The id of an article: the caller's, else a hash of its canonical URL, else of its normalised
 * text. The same article twice is thus the same id. Derived ids are {@code u-} (URL) or {@code t-}
 * (text) and the first 128 bits of a SHA-256 in hexadecimal.
 */
public final class ArticleIds {

  private static final int HASH_BYTES = 16;

  private ArticleIds() {}

  /**
   * Derives the id.
   *
   * @param id the caller's id or null
   * @param url an absolute http or https URL or null
   * @param text the text
   */
  public static String derive(String id, String url, String text) {
    if (id != null) {
      return id;
    }
    return url != null ? "u-" + hash(CanonicalUrl.of(url)) : "t-" + hash(NormalisedText.of(text));
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
