package io.tradewire.parser.quantity;

import io.tradewire.parser.mention.Percentage;
import io.tradewire.parser.mention.Percentage.Reading;
import io.tradewire.parser.quantity.BaseCues.Of;

/** Rules by which a percentage is a part of a total. */
final class ShareRules {
  private ShareRules() {}

  /**
   * "Russia's share climbed over 60%": a noun of share in front of a verb of change, unlike in
   * "with a 30% share, although volumes fell 6%".
   */
  static Percentage moved(PercentWords words) {
    Cue before = words.before();
    if (before == null || !before.isVerb() || before.by()) {
      return null;
    }
    Cue share = words.shares().inClause(words.lead(), words.limit());
    boolean own = share != null && share.span().from() > words.limit();
    return own ? words.share(share, "percentage.share.moved") : null;
  }

  /** "36.1% of the total number". */
  static Percentage of(PercentWords words) {
    if (words.of() != Of.TOTAL && words.of() != Of.BASE) {
      return null;
    }
    return words.share(words.shares().before(words.lead()), "percentage.share.of");
  }

  /** "a share of 54.1% and 33.8%". */
  static Percentage joined(PercentWords words) {
    return isShare(words.last()) && Lists.isJoined(words)
        ? words.share(null, "percentage.share.joined")
        : null;
  }

  /** "accounts for 25%", "a share of 12%"; not "the growth rate equalled 104%". */
  static Percentage before(PercentWords words) {
    Cue share = words.shares().before(words.lead());
    boolean whole = words.number().compareTo(PercentWords.HUNDRED) <= 0;
    return share == null || !whole || words.amounting() != null
        ? null
        : words.share(share, "percentage.share.before");
  }

  /** "of which 84%". */
  static Percentage ofWhich(PercentWords words) {
    return words.shares().isPartOfThat(words.lead())
        ? words.share(null, "percentage.share.of-which")
        : null;
  }

  /** "accounts for 91.1%, Kyrgyzstan for 5.2%". */
  static Percentage listed(PercentWords words) {
    boolean preposition = words.grammar().forWords.has(words.tokens(), words.lead() - 1);
    return preposition && words.shares().hasVerb(words.lead())
        ? words.share(null, "percentage.share.list")
        : null;
  }

  /** "12% falls on China". */
  static Percentage behind(PercentWords words) {
    Cue behind = words.shares().behind(words.behind());
    return behind == null ? null : words.share(behind, "percentage.share.behind");
  }

  /** A noun of share anywhere in front in the clause. */
  static Percentage clause(PercentWords words) {
    Cue share = words.shares().inClause(words.lead(), words.limit());
    return share == null ? null : words.share(share, "percentage.share.clause");
  }

  /** "Russia took 46 percent, Uzbekistan 17": the verb is said once. */
  static Percentage elided(PercentWords words) {
    return isShare(words.last()) && Lists.isElided(words)
        ? words.share(null, "percentage.share.elided")
        : null;
  }

  private static boolean isShare(Percentage last) {
    return last != null && last.reading() == Reading.SHARE;
  }
}
