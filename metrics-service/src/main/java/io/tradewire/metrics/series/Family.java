package io.tradewire.metrics.series;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Series that can be derived from each other: the same two parties, scope, region and kind of unit.
 * Also the unit of locking between consumers.
 *
 * @param key 54 bits of the code's SHA-256, times 2, plus 1 if flows mirror each other: both
 *     parties are named and no region is. The same in every database
 * @param code {@code first/second/scope/region/kind}
 */
public record Family(long key, String code) {

  private static final int HASH_BITS = 54;
  private static final int MIRROR_BIT = 1;

  static Family of(String code, boolean mirrored) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
      long hash = ByteBuffer.wrap(digest).getLong() >>> (Long.SIZE - HASH_BITS);
      return new Family(hash << 1 | (mirrored ? MIRROR_BIT : 0), code);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  static boolean isMirrored(long familyKey) {
    return (familyKey & MIRROR_BIT) != 0;
  }
}
