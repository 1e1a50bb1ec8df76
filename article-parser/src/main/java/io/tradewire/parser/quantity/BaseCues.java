package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.LexiconName;

/**
 * Finds what a number is measured against: a total, a former period or its level, an index, a plan.
 */
final class BaseCues {
  private static final String PLAN = "plan";
  private static final int OF_REACH = 7;
  private static final int PLAN_REACH = 4;
  private static final int PERCENT_REACH = 3;

  private final Around around;
  final FormerLevels former;

  BaseCues(Around around) {
    this.around = around;
    former = new FormerLevels(around);
  }

  /** Whether "of" follows a number, and what of. */
  enum Of {
    NONE,
    /** Of the total of what is counted. */
    TOTAL,
    /** Of a former period. */
    BASE,
    /** Of a former period's level. */
    LEVEL,
    /** Of what no figure is a part of, such as GDP. */
    OTHER
  }

  Of ofBehind(int at) {
    if (!around.grammar.of.has(around.tokens, at) || at >= around.end) {
      return Of.NONE;
    }
    boolean named = false;
    boolean dated = false;
    for (int i = at + 1; i < Math.min(around.end, at + OF_REACH); i++) {
      Hit hit = around.at(LexiconName.SHARES, i);
      String form = hit == null ? "" : hit.entry().value(0);
      if (form.equals("whole") || form.equals(PLAN)) {
        return Of.OTHER;
      }
      if (form.equals("level")) {
        return Of.LEVEL;
      }
      if (form.equals("figure")) {
        int of = hit.span().to();
        boolean tied = around.grammar.of.has(around.tokens, of) || isPreposition(of);
        dated |= tied && former.isDated(of + 1);
        return dated ? Of.LEVEL : Of.TOTAL;
      }
      if (form.equals("base")) {
        return isLevel(hit.span().to()) ? Of.LEVEL : named ? Of.TOTAL : Of.BASE;
      }
      if (former.isYear(i)) {
        dated = true;
        continue;
      }
      if (!around.tokens.isWord(i) && !around.tokens.is(i, '-') || isPreposition(i)) {
        break;
      }
      named |= !around.grammar.determiners.has(around.tokens, i);
    }
    return Of.TOTAL;
  }

  /** "last year's level": the level of a former period follows. */
  private boolean isLevel(int at) {
    for (int i = at; i <= at + 2 && (i == at || around.tokens.isWord(i - 1)); i++) {
      if (isOfForm(i, "level") || isOfForm(i, "figure")) {
        return true;
      }
    }
    return false;
  }

  /** "of overall debt in the same period": the period belongs to something else. */
  private boolean isPreposition(int at) {
    return around.grammar.prepositions.has(around.tokens, at);
  }

  /** Whether a former period follows: "2.1 times year-earlier volume". */
  boolean isBase(int at) {
    return isOfForm(at, "base") || isOfForm(at, "level") || isOfForm(at, "figure");
  }

  /** Whether a forecast or plan is the base: "4.1% above the forecast". */
  boolean isPlanBehind(int from) {
    for (int at = from; at < Math.min(around.end, from + PLAN_REACH); at++) {
      if (isOfForm(at, "whole") || isOfForm(at, PLAN)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a percentage says how far from a plan something is, which is neither a change nor a
   * share: "5% short of the target", "12% more than planned", "exceeding the plan by 12%".
   *
   * @param lead where it begins
   * @param behind the token behind it
   */
  boolean isAgainstPlan(int lead, int behind) {
    if (around.grammar.by.has(around.tokens, lead - 1)) {
      Hit plan = around.endingAt(LexiconName.SHARES, lead - 1);
      return plan != null && plan.entry().value(0).equals(PLAN);
    }
    boolean of = around.grammar.of.has(around.tokens, behind);
    if (!of && around.changes.behind(behind) == null) {
      return false;
    }
    for (int at = behind + 1; at < Math.min(around.end, behind + PLAN_REACH + 2); at++) {
      if (isOfForm(at, PLAN) || isOfForm(at, "limit")) {
        return true;
      }
      boolean amount = around.tokens.isNumber(at) || around.at(LexiconName.CURRENCIES, at) != null;
      boolean other = around.grammar.and.has(around.tokens, at) || of && isPreposition(at);
      if (!around.tokens.isWord(at) && !amount || other) {
        return false;
      }
    }
    return false;
  }

  private boolean isOfForm(int at, String form) {
    Hit hit = around.at(LexiconName.SHARES, at);
    return hit != null && hit.entry().value(0).equals(form);
  }

  /** Whether words behind say that it is a level against a former one: "98% to May 2020". */
  boolean isIndexBehind(int from) {
    if (around.isTo(from)) {
      boolean time = around.at(LexiconName.MONTHS, from + 1) != null || former.isYear(from + 1);
      if (time) {
        return true;
      }
    }
    for (int at = from; at <= from + 1; at++) {
      Hit hit = around.at(LexiconName.INDEX_WORDS, at);
      if (hit != null && hit.entry().value(0).equals("behind")) {
        return !isPercentNext(hit.span().to());
      }
      if (at < around.end && !around.tokens.is(at, ',') && !around.tokens.is(at, ')')) {
        return false;
      }
    }
    return false;
  }

  /** "107.1 pct compared with 27.9 pct": both are rates. */
  private boolean isPercentNext(int from) {
    for (int at = from; at < Math.min(around.end, from + PERCENT_REACH); at++) {
      if (around.at(LexiconName.PERCENT, at) != null) {
        return true;
      }
    }
    return false;
  }

  /** The kind of index spoken of in front of a number: index, growth, or empty. */
  String indexInFront(int number) {
    int at = around.trail().before(number, Trail.Kind.INDEX);
    boolean near = at >= Math.max(around.start, number - Trail.CLAUSE_REACH);
    return near ? around.at(LexiconName.INDEX_WORDS, at).entry().value(0) : "";
  }
}
