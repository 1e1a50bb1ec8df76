package io.tradewire.parser.link;

import java.util.Random;

/** Which features an example goes without, so that none is relied on alone: a random share. */
final class Dropout {
  private static final int SCALE = 1 << 16;
  private final float share;
  private final int limit;
  private int salt;

  Dropout(float share) {
    this.share = share;
    limit = (int) (share * SCALE);
  }

  /** The next example: other features. */
  void next(Random random) {
    salt = random.nextInt();
  }

  boolean keeps(int feature) {
    return ((feature * 0x9E3779B1 ^ salt) * 0x85EBCA6B >>> 16) >= limit;
  }

  /** The share of features that is kept. */
  float kept() {
    return 1 - share;
  }
}
