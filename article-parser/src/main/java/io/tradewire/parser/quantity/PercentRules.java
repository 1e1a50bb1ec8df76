package io.tradewire.parser.quantity;

import io.tradewire.parser.mention.Percentage;
import io.tradewire.parser.quantity.BaseCues.Of;
import java.util.List;

/**
 * The rules that read percentages, in the order in which they are asked: the first that fits wins.
 * Which rule outranks which where two would read a number differently is named in {@code
 * percentage-precedence.tsv} of the tests, and the build holds the order to it.
 */
final class PercentRules {

  /** The last one always fits. */
  static final List<PercentRule> ALL =
      List.of(
          rule("percentage.change.sign", ChangeRules::sign),
          rule("percentage.index.growth-rate", IndexRules::growthRate),
          rule("percentage.share.moved", ShareRules::moved),
          rule("percentage.change.before", ChangeRules::before),
          rule("percentage.change.behind", ChangeRules::behind),
          rule("percentage.index.against", IndexRules::against),
          rule("percentage.share.of", ShareRules::of),
          rule("percentage.open.whole", PercentRules::ofWhole),
          rule("percentage.change.joined", ChangeRules::joined),
          rule("percentage.share.joined", ShareRules::joined),
          rule("percentage.change.by", ChangeRules::by),
          rule("percentage.change.list", ChangeRules::listed),
          rule("percentage.share.before", ShareRules::before),
          rule("percentage.share.of-which", ShareRules::ofWhich),
          rule("percentage.change.to-level", ChangeRules::toLevel),
          rule("percentage.share.list", ShareRules::listed),
          rule("percentage.index.over-hundred", IndexRules::overHundred),
          rule("percentage.change.amounting", ChangeRules::amounting),
          rule("percentage.change.restated", ChangeRules::restated),
          rule("percentage.share.behind", ShareRules::behind),
          rule("percentage.share.clause", ShareRules::clause),
          rule("percentage.change.clause", ChangeRules::clause),
          rule("percentage.change.ahead", ChangeRules::ahead),
          rule("percentage.index.list", IndexRules::listed),
          rule("percentage.change.elided", ChangeRules::elided),
          rule("percentage.share.elided", ShareRules::elided),
          rule("percentage.open", PercentWords::open));

  private PercentRules() {}

  private static PercentRule rule(
      String id, java.util.function.Function<PercentWords, Percentage> read) {
    return new PercentRule(id, read);
  }

  /** The reading of the first rule that fits. */
  static Percentage read(PercentWords words) {
    for (PercentRule rule : ALL) {
      Percentage read = rule.read(words);
      if (read != null) {
        return read;
      }
    }
    throw new IllegalStateException("no rule fits " + words.amount().span());
  }

  /** "4.1% of GDP", "from 12%": neither a change nor a share of the figure. */
  private static Percentage ofWhole(PercentWords words) {
    boolean from = words.grammar().from.has(words.tokens(), words.lead() - 1);
    return words.of() == Of.OTHER || from ? words.open() : null;
  }
}
