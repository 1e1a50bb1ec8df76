package io.tradewire.parser.link;

import io.tradewire.parser.mention.Mention;
import io.tradewire.parser.text.Span;
import java.util.List;
import java.util.function.Function;

/**
 * What "the former" or "the latter" in a number's sentence stands for: one of the last two things
 * that were named in front of these words, here or in the sentence before.
 */
final class FormerOrLatter {
  private FormerOrLatter() {}

  /**
   * The thing that is meant.
   *
   * @param back the sentence before, null if there is none
   * @param mentions those of a sentence that name such things
   * @param meaning what one of them names, null for what does not count
   * @return null if no such words are said or not two things were named
   */
  static <M extends Mention, T> T of(
      Draft draft, Scene back, Function<Scene, List<M>> mentions, Function<M, T> meaning) {
    Word<Role> word = word(draft);
    if (word == null) {
      return null;
    }
    T found = of(word, mentions.apply(draft.scene), meaning);
    return found != null || back == null ? found : of(word, mentions.apply(back), meaning);
  }

  private static <M extends Mention, T> T of(
      Word<Role> word, List<M> mentions, Function<M, T> meaning) {
    T former = null;
    T latter = null;
    for (M mention : mentions) {
      T meant = mention.span().to() <= word.span().from() ? meaning.apply(mention) : null;
      if (meant != null && !meant.equals(latter)) {
        former = latter;
        latter = meant;
      }
    }
    return former == null ? null : word.sort() == Role.FORMER ? former : latter;
  }

  /** The last such words in front of the number, else the first behind it. */
  private static Word<Role> word(Draft draft) {
    if (!draft.scene.has(Role.FORMER) && !draft.scene.has(Role.LATTER)) {
      return null;
    }
    Span number = draft.lead();
    Word<Role> found = null;
    for (Word<Role> word : draft.scene.roles()) {
      boolean before = word.span().to() <= number.from();
      if ((word.sort() == Role.FORMER || word.sort() == Role.LATTER) && (before || found == null)) {
        found = word;
      }
    }
    return found;
  }
}
