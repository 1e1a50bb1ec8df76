package io.tradewire.parser.link;

import io.tradewire.parser.rank.Space;
import java.util.List;

/**
 * What is decided once for a whole article, each when the first figure asks for it.
 *
 * @param home whose figures it states
 * @param region the part of the country that it is about
 * @param scope the sector that it is about
 */
record Overall(Lazy<Home> home, Lazy<Limitation> region, Lazy<Limitation> scope) {
  /** These decisions, which are about no number. */
  static final List<Space> SPACES =
      List.of(Home.SPACE, Limitation.Kind.REGION.space, Limitation.Kind.SCOPE.space);

  /** Lets a judge decide about an article. */
  static Overall of(Outline article, Judge judge) {
    return new Overall(
        new Lazy<>(() -> Home.decide(article, judge)),
        new Lazy<>(() -> Limitation.decide(Limitation.Kind.REGION, article, judge)),
        new Lazy<>(() -> Limitation.decide(Limitation.Kind.SCOPE, article, judge)));
  }
}
