package io.tradewire.parser.link;

import io.tradewire.parser.mention.Mention;
import io.tradewire.parser.mention.Region;
import io.tradewire.parser.mention.Scope;
import io.tradewire.parser.rank.Choice;
import io.tradewire.parser.rank.Decision;
import io.tradewire.parser.rank.Space;
import java.util.List;
import java.util.function.Function;

/**
 * What most figures of an article are limited to, a part of the country or a sector, decided once
 * for all of it: a board of one province seldom says its name again, and a paper on one industry
 * does not name it in every sentence. See {@link Home}.
 *
 * @param meaning what makes two mentions the same; null if most figures are not limited
 * @param probability how sure that is
 */
record Limitation(Object meaning, double probability) {

  /** The region of an article, or its sector. */
  static final class Kind<M extends Mention> {
    /** By the region's name. */
    static final Kind<Region> REGION =
        new Kind<>("article-region", scene -> scene.regions, Region::name, Region::name, false);

    /** By the scope's code, else its phrase. */
    static final Kind<Scope> SCOPE =
        new Kind<>("article-scope", scene -> scene.scopes, Topics::meaning, Scope::phrase, true);

    final Space space;
    final Function<Scene, List<M>> mentions;
    final Function<M, Object> meaning;

    /** Whether it is sectors that are limited to, else regions. */
    final boolean sector;

    private final Function<M, String> name;
    private final LimitationEvidence<M> evidence;

    private Kind(
        String space,
        Function<Scene, List<M>> mentions,
        Function<M, Object> meaning,
        Function<M, String> name,
        boolean sector) {
      this.space = new Space(space);
      this.mentions = mentions;
      this.meaning = meaning;
      this.name = name;
      this.sector = sector;
      evidence = new LimitationEvidence<>(this);
    }

    /** What of this kind an article keeps speaking of. */
    Theme<M> theme(Outline article) {
      return Theme.of(article.title(), article.scenes(), mentions, meaning);
    }
  }

  /** The highest of the steps of {@link #fits} and {@link #ofKin}. */
  static final int FITS = 11;

  /** So many of the things named most are considered. */
  static final int MOST = 4;

  private static final int OTHER = 3;
  private static final int SAME = 6;
  private static final int KIN = 9;

  /**
   * What is chosen between.
   *
   * @param meaning null for no limitation
   * @param name as it is annotated, null for none
   */
  record Candidate(Object meaning, String name) {}

  /**
   * Decides it; without one where nothing of its kind is named.
   *
   * @param theme what the article keeps speaking of
   */
  static <M extends Mention> Limitation decide(
      Kind<M> kind, Theme<M> theme, Outline article, Judge judge) {
    List<M> named = theme.most(MOST);
    if (named.isEmpty()) {
      return new Limitation(null, 1);
    }
    Choice<Candidate> choice = new Choice<>();
    kind.evidence.unlimited(choice.add(new Candidate(null, null)), named.size(), theme, article);
    for (int rank = 0; rank < named.size(); rank++) {
      M mention = named.get(rank);
      Object meaning = kind.meaning.apply(mention);
      Candidate candidate = new Candidate(meaning, kind.name.apply(mention));
      kind.evidence.add(choice.add(candidate), meaning, rank, mention, theme, article);
    }
    Decision<Candidate> decision = judge.decide(kind.space, choice, null);
    return new Limitation(decision.chosen().meaning(), decision.probability());
  }

  /**
   * Whether a limitation, null for none, is this one: 0 to 2 it is not, for most figures have none,
   * 3 to 5 they have another one, 6 to 8 it is; ever surer.
   */
  int fits(Object other) {
    int sure = probability < 0.6 ? 0 : probability < 0.9 ? 1 : 2;
    boolean same = meaning == null ? other == null : meaning.equals(other);
    return sure + (same ? SAME : meaning == null ? 0 : OTHER);
  }

  /**
   * What {@link #fits} says, once it is known that a sector is of the article's branch: 9 to 11.
   */
  static int ofKin(int fits) {
    return fits >= OTHER && fits < SAME ? fits - OTHER + KIN : fits;
  }
}
