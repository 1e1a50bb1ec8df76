package io.tradewire.parser.link;

import io.tradewire.parser.mention.Region;
import io.tradewire.parser.mention.Scope;
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

  /** Lets a judge decide about an article that keeps speaking of some regions and sectors. */
  static Overall of(Outline article, Theme<Region> regions, Theme<Scope> scopes, Judge judge) {
    return new Overall(
        new Lazy<>(() -> Home.decide(article, judge)),
        new Lazy<>(() -> Limitation.decide(Limitation.Kind.REGION, regions, article, judge)),
        new Lazy<>(() -> Limitation.decide(Limitation.Kind.SCOPE, scopes, article, judge)));
  }
}
