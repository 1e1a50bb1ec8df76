package io.tradewire.parser.link;

import io.tradewire.parser.mention.Mention;
import io.tradewire.parser.rank.Axis;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.WordTemplate;
import io.tradewire.parser.text.Span;

/**
 * The words around a span as features: the two in front and the two behind by their places, the
 * others near it as they come. What no lexicon lists can so still be learned.
 */
final class Words {
  private static final int LETTERS = 3;
  private static final int OPENING = 4;
  private static final int FARTHEST = 12;

  private final WordTemplate[] before = new WordTemplate[2];
  private final WordTemplate[] behind = new WordTemplate[2];
  private final WordTemplate near;
  private final int reach;

  /**
   * Declares the features.
   *
   * @param reach how many tokens to either side are near; 0 for none but the two
   */
  Words(Space space, String name, Axis classes, int reach) {
    for (int i = 0; i < 2; i++) {
      before[i] = space.words(name + "-word-before-" + (i + 1), classes);
      behind[i] = space.words(name + "-word-behind-" + (i + 1), classes);
    }
    near = space.words(name + "-word-near", classes);
    this.reach = reach;
  }

  /** Adds the words around a span for a class. */
  void add(Features f, int ofClass, Scene scene, Span span) {
    for (int i = 0; i < 2; i++) {
      at(f, before[i], ofClass, scene, span.from() - 1 - i);
      at(f, behind[i], ofClass, scene, span.to() + i);
    }
    for (int token = span.from() - reach; token < span.to() + reach; token++) {
      if (token < span.from() || token >= span.to()) {
        content(f, near, ofClass, scene, token);
      }
    }
  }

  /** Adds the word at a token, if that is in the sentence. */
  static void at(Features f, WordTemplate family, int ofClass, Scene scene, int token) {
    if (token >= scene.span.from() && token < scene.span.to()) {
      f.add(family.at(ofClass, scene.tokens.stem(token)));
    }
  }

  /** Adds the word at a token, if that is in the sentence and no small one. */
  static void content(Features f, WordTemplate family, int ofClass, Scene scene, int token) {
    if (token >= scene.span.from()
        && token < scene.span.to()
        && scene.tokens.isWord(token)
        && scene.tokens.end(token) - scene.tokens.start(token) >= LETTERS) {
      f.add(family.at(ofClass, scene.tokens.stem(token)));
    }
  }

  /** Adds the words that a sentence opens with: they say what it goes on about. */
  static void opening(Features f, WordTemplate family, int ofClass, Scene scene) {
    Span sentence = scene.span;
    all(f, family, ofClass, scene, sentence.from(), sentence.from() + OPENING);
  }

  /** Adds the words between two spans, those nearest to the later one if they are many. */
  static void between(
      Features f, WordTemplate family, int ofClass, Scene scene, Span one, Span other) {
    int from = Math.min(one.to(), other.to());
    int to = Math.max(one.from(), other.from());
    all(f, family, ofClass, scene, Math.max(from, to - FARTHEST), to);
  }

  /** Adds all words of a sentence that are no small ones. */
  static void sentence(Features f, WordTemplate family, int ofClass, Scene scene) {
    f.room(scene.span.to() - scene.span.from());
    for (int token = scene.span.from(); token < scene.span.to(); token++) {
      content(f, family, ofClass, scene, token);
    }
  }

  private static void all(
      Features f, WordTemplate family, int ofClass, Scene scene, int from, int to) {
    for (int token = from; token < to; token++) {
      if (token < scene.span.to() && scene.tokens.isWord(token)) {
        f.add(family.at(ofClass, scene.tokens.stem(token)));
      }
    }
  }

  /** Adds the words of a mention that stands in a sentence. */
  static void of(Features f, WordTemplate family, int ofClass, Scene scene, Mention mention) {
    within(f, family, ofClass, scene, mention.span());
  }

  /** Adds the words of a part of a sentence that are no small ones. */
  static void within(Features f, WordTemplate family, int ofClass, Scene scene, Span span) {
    for (int token = span.from(); token < span.to(); token++) {
      content(f, family, ofClass, scene, token);
    }
  }
}
