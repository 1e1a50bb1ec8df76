package io.tradewire.parser.link;

import io.tradewire.parser.mention.Cue;
import io.tradewire.parser.text.Tokens;

/** What makes a number count what the words before it speak of. */
final class Retrospect {
  private Retrospect() {}

  /**
   * Whether anything near says what the number counts; if nothing does, there is nothing to weigh.
   */
  static boolean isOpen(Draft draft, Memory memory) {
    return memory.last() != null
        || Meanings.implied(draft) != null
        || draft.level != null && draft.level.column() != null
        || names(draft.scene)
        || names(memory.back(1))
        || names(memory.back(ReadingsElsewhere.FARTHEST_BACK))
        || names(memory.heading())
        || names(memory.title);
  }

  private static boolean names(Scene scene) {
    if (scene != null) {
      for (Cue cue : scene.cues) {
        if (cue.indicator() != null) {
          return true;
        }
      }
    }
    return false;
  }

  /** Distance to "this figure", "it" and the like in front of the number. */
  static int gap(Draft draft) {
    int nearest = Buckets.GAPS;
    for (Word<Role> word : draft.scene.roles()) {
      if (isAnaphor(word.sort()) && word.span().to() <= draft.lead().from()) {
        nearest = Buckets.gap(word.span().gap(draft.lead()));
      }
    }
    return nearest;
  }

  private static boolean isAnaphor(Role role) {
    return role == Role.ANAPHOR || role == Role.FORMER || role == Role.LATTER;
  }

  /** Whether a sentence asks, so that the next one may answer: "And imports? $9 billion." */
  static boolean isQuestion(Scene scene) {
    Tokens tokens = scene.tokens;
    int last = scene.span.to() - 1;
    boolean quoted = tokens.is(last, '"') && last > scene.span.from();
    return tokens.is(quoted ? last - 1 : last, '?');
  }
}
