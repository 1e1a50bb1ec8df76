package io.tradewire.parser.rank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The features that hold for one candidate: numbers and word keys of a {@link Space}. */
public final class Features {
  private int[] ids = new int[24];
  private int size;
  private long[] words = {};
  private int wordCount;
  private List<Features> parts = List.of();
  private Weights scoredBy;
  private double sum;
  private long[] inHidden;

  /** Adds a feature. */
  public Features add(int feature) {
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, Math.max(24, size * 2));
    }
    ids[size++] = feature;
    return this;
  }

  /** Adds a feature if it holds. */
  public Features addIf(boolean holds, int feature) {
    return holds ? add(feature) : this;
  }

  /** Adds the feature of a word. */
  public Features add(long word) {
    if (wordCount == words.length) {
      words = Arrays.copyOf(words, Math.max(16, wordCount * 2));
    }
    words[wordCount++] = word;
    return this;
  }

  /** Makes room for some more words, where they are many. */
  public Features room(int more) {
    if (wordCount + more > words.length) {
      words = Arrays.copyOf(words, wordCount + more);
    }
    return this;
  }

  /** Adds all features of a part, which several candidates may share. */
  public Features include(Features part) {
    if (parts.isEmpty()) {
      parts = new ArrayList<>(4);
    }
    parts.add(part);
    return this;
  }

  /** The parts included. */
  public List<Features> parts() {
    return parts;
  }

  /** What they weigh, parts included. */
  double score(Weights weights) {
    weigh(weights);
    return inHidden.length == 0 ? sum : sum + weights.hidden().weigh(inHidden);
  }

  /** Remembers the sums for the weights asked last: several candidates share a part. */
  private void weigh(Weights weights) {
    if (scoredBy == weights) {
      return;
    }
    sum = weights.sum(this);
    inHidden = weights.hidden().sums(this);
    for (Features part : parts) {
      part.weigh(weights);
      sum += part.sum;
      for (int unit = 0; unit < inHidden.length; unit++) {
        inHidden[unit] += part.inHidden[unit];
      }
    }
    scoredBy = weights;
  }

  /** Gives back spare room and sums remembered: for those who keep very many. */
  void trim() {
    ids = Arrays.copyOf(ids, size);
    words = Arrays.copyOf(words, wordCount);
    scoredBy = null;
    inHidden = null;
    parts.forEach(Features::trim);
  }

  /** Number of word features. */
  public int wordCount() {
    return wordCount;
  }

  /** The word feature at a position. */
  public long word(int position) {
    return words[position];
  }

  /** Number of features. */
  public int size() {
    return size;
  }

  /** The feature at a position. */
  public int id(int position) {
    return ids[position];
  }
}
