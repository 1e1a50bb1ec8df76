package io.tradewire.parser.quantity;

import io.tradewire.parser.mention.Percentage;
import io.tradewire.parser.mention.Percentage.Reading;
import io.tradewire.parser.quantity.BaseCues.Of;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Tokens.Space;

/** Rules by which a percentage is a change against a base. */
final class ChangeRules {

  /** So many tokens may stand between a verb of change and its number. */
  private static final int MOST_OBJECT = 7;

  private ChangeRules() {}

  /** "+38%", "(-3.4%)", "▼ 4%". */
  static Percentage sign(PercentWords words) {
    int number = words.amount().from;
    int sign = sign(number, words.around());
    sign = sign == 0 ? arrow(number, words.around()) : sign;
    return sign == 0
        ? null
        : words.change(sign, new Span(number - 1, number), "percentage.change.sign");
  }

  /**
   * 1 or -1 for a sign that touches the number, or the bracket in front of both, and stands apart
   * from what is in front.
   */
  private static int sign(int number, Around around) {
    Tokens tokens = around.tokens;
    if (number <= around.start) {
      return 0;
    }
    boolean touches = tokens.space(number) == Space.NONE;
    boolean opens = tokens.is(number - 2, '(') && tokens.space(number - 1) == Space.NONE;
    if (!touches && !opens) {
      return 0;
    }
    int sign = tokens.is(number - 1, '+') ? 1 : tokens.is(number - 1, '-') ? -1 : 0;
    boolean apart =
        number - 1 == around.start
            || tokens.space(number - 1) != Space.NONE
            || tokens.is(number - 2, '(')
            || tokens.is(number - 2, ';');
    return sign == 1 || apart ? sign : 0;
  }

  /** 1 or -1 for a sign that points up or down. */
  private static int arrow(int number, Around around) {
    if (number <= around.start) {
      return 0;
    }
    boolean up = around.tokens.is(number - 1, '▲') || around.tokens.is(number - 1, '↑');
    boolean down = around.tokens.is(number - 1, '▼') || around.tokens.is(number - 1, '↓');
    return up ? 1 : down ? -1 : 0;
  }

  /**
   * "rose by 27%", "an increase of 10%"; not "an increase of 10% of GDP", "the south grows 70% of
   * the rice".
   */
  static Percentage before(PercentWords words) {
    Cue before = words.before();
    boolean ofWhole = before != null && before.isNoun() && words.of() == Of.OTHER;
    boolean object =
        before != null
            && before.isVerb()
            && before.direction() > 0
            && !before.by()
            && words.of() == Of.TOTAL;
    return before == null || ofWhole || object
        ? null
        : words.change(before, "percentage.change.before");
  }

  /** "the decline amounted to 5%". */
  static Percentage amounting(PercentWords words) {
    Cue noun = words.amounting();
    return noun == null ? null : words.change(noun, "percentage.change.amounting");
  }

  /** "exports were 5 percent and imports 9 percent lower": what is said once, behind the last. */
  static Percentage ahead(PercentWords words) {
    Cue said = words.of() == Of.NONE ? Lists.changeAhead(words) : null;
    return said == null ? null : words.change(said, "percentage.change.ahead");
  }

  /** "27% more", "a 68 pct increase". */
  static Percentage behind(PercentWords words) {
    Cue behind = words.changes().behind(words.behind());
    behind = behind != null ? behind : AmountsBeside.behind(words.behind(), words.around());
    boolean plan = behind != null && words.bases().isPlanBehind(behind.span().to());
    return behind == null || plan ? null : words.change(behind, "percentage.change.behind");
  }

  /** "fell by $1.6 billion (3.2%)", "rose 2 million tonnes, or 4 percent": said in both ways. */
  static Percentage restated(PercentWords words) {
    Cue word = words.of() == Of.NONE ? AmountsBeside.before(words.lead(), words.around()) : null;
    return word == null ? null : words.change(word, "percentage.change.restated");
  }

  /** "rose 22.1% and 34.7%": nothing but commas and joining words between. */
  static Percentage joined(PercentWords words) {
    return isChange(words.last()) && Lists.isJoined(words)
        ? words.change(words.last().direction(), words.last().word(), "percentage.change.joined")
        : null;
  }

  /** "fell for the third month, by 5 percent"; "both were higher than in May, by 5.1%". */
  static Percentage by(PercentWords words) {
    if (!words.isBy()) {
      return null;
    }
    Cue adverb = words.changes().anyBefore(words.lead() - 1);
    adverb = adverb == null ? words.changes().comparedBefore(words.lead() - 1) : adverb;
    Cue word = adverb != null ? adverb : words.far();
    boolean said = adverb != null || word != null && word.direction() != 0;
    return said ? words.change(word, "percentage.change.by") : null;
  }

  /** "Exports to Russia grew by 5%, to China - by 7%". */
  static Percentage listed(PercentWords words) {
    Cue said = words.isBy() ? words.changes().inSentence(words.lead()) : null;
    return isDirected(said) ? words.change(said, "percentage.change.list") : null;
  }

  /** "Exports rose, Japan 9.9 per cent to 1.2 million". */
  static Percentage toLevel(PercentWords words) {
    Cue said = words.changes().inSentence(words.lead());
    return isDirected(said) && AmountsBeside.isLevelBehind(words.behind(), words.around())
        ? words.change(said, "percentage.change.to-level")
        : null;
  }

  /** "rose in March 15 per cent": no comma or bracket between verb and number. */
  static Percentage clause(PercentWords words) {
    Cue far = words.far();
    if (far == null || isTo(words)) {
      return null;
    }
    boolean noun = far.isNoun() && words.around().isLink(words.lead() - 1);
    return (noun || far.isVerb()) && isBareObject(far.span().to(), words)
        ? words.change(far, "percentage.change.clause")
        : null;
  }

  /** "Exports to China fell 6.5 percent, those to Japan 4.3": the verb is said once. */
  static Percentage elided(PercentWords words) {
    return isChange(words.last()) && Lists.isElided(words)
        ? words.change(words.last().direction(), words.last().word(), "percentage.change.elided")
        : null;
  }

  private static boolean isTo(PercentWords words) {
    return words.grammar().to.has(words.tokens(), words.lead() - 1)
        || words.grammar().with.has(words.tokens(), words.lead() - 1);
  }

  private static boolean isDirected(Cue word) {
    return word != null && word.direction() != 0;
  }

  private static boolean isChange(Percentage last) {
    return last != null && last.reading() == Reading.CHANGE && !IndexRules.isIndex(last);
  }

  private static boolean isBareObject(int from, PercentWords words) {
    int to = words.lead();
    if (to - from > MOST_OBJECT) {
      return false;
    }
    Tokens tokens = words.tokens();
    for (int at = from; at < to; at++) {
      boolean stop = tokens.is(at, ',') || tokens.is(at, '(') || tokens.is(at, ':');
      if (stop || words.grammar().and.has(tokens, at)) {
        return false;
      }
    }
    return true;
  }
}
