package io.tradewire.ingest.reparse;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * For each key of one partition the offset of its last message. Keys are kept as 64 bits of a hash,
 * so that a million of them take 32 MB at most; two keys that fall together, which in a million
 * happens once in 30 million runs, make the reparse leave out the earlier article.
 */
final class LatestOffsets {

  private static final int FIRST_CAPACITY = 1 << 12;
  private static final long FREE = -1;

  private long[] keys = new long[FIRST_CAPACITY];
  private long[] offsets = free(FIRST_CAPACITY);
  private int size;

  /** Notes a message; later ones replace earlier ones. */
  void put(byte[] key, long offset) {
    if (size * 2 >= keys.length) {
      grow();
    }
    put(hash(key), offset);
  }

  /** Whether this is the last message of its key. */
  boolean isLatest(byte[] key, long offset) {
    return offsets[slot(hash(key))] == offset;
  }

  /** Number of keys. */
  int size() {
    return size;
  }

  private void put(long hash, long offset) {
    int slot = slot(hash);
    if (offsets[slot] == FREE) {
      keys[slot] = hash;
      size++;
    }
    offsets[slot] = offset;
  }

  private int slot(long hash) {
    int mask = keys.length - 1;
    int slot = (int) hash & mask;
    while (offsets[slot] != FREE && keys[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldOffsets = offsets;
    keys = new long[oldKeys.length * 2];
    offsets = free(keys.length);
    size = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldOffsets[i] != FREE) {
        put(oldKeys[i], oldOffsets[i]);
      }
    }
  }

  private static long[] free(int capacity) {
    long[] offsets = new long[capacity];
    Arrays.fill(offsets, FREE);
    return offsets;
  }

  private static long hash(byte[] key) {
    try {
      return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(key)).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
