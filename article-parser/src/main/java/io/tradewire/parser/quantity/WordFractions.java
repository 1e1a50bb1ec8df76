package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.mention.Percentage;
import io.tradewire.parser.mention.Percentage.Reading;
import io.tradewire.parser.quantity.BaseCues.Of;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Tokens.Space;
import java.math.BigDecimal;

/** Reads fractions in words as changes or shares: "fell by a third", "two thirds of exports". */
final class WordFractions {
  private final Around around;
  private final Tokens tokens;
  private final Grammar grammar;

  WordFractions(Around around) {
    this.around = around;
    tokens = around.tokens;
    grammar = around.grammar;
  }

  /** The change or share that words for a fraction are, null if they are neither. */
  Percentage read(Hit hit) {
    Span span = hit.span();
    BigDecimal percent = grammar.cells.decimal(hit.entry().value(0));
    boolean by = grammar.by.has(tokens, leadOf(span) - 1);
    Cue before = around.changes.before(leadOf(span));
    if (before == null && by) {
      before = around.changes.anyBefore(leadOf(span) - 1);
    }
    boolean said = by && before != null && before.direction() != 0;
    boolean ordinal = hit.entry().value(1).equals("ordinal");
    if (!said && (ordinal ? isFollowedByNoun(span) : isOther(span.to()))) {
      return null;
    }
    if (before == null && by) {
      before = around.changes.inSentence(span.from());
    }
    BigDecimal lost = percent.subtract(BigDecimal.valueOf(100));
    boolean remains = before != null && before.to() && before.direction() < 0;
    if (!by && !remains && isOfFormer(span)) {
      return made(span, Reading.CHANGE, lost, null, -1, "percentage.fraction.former");
    }
    boolean ofTotal =
        around.bases.ofBehind(span.to()) != Of.NONE
            && !by
            && !isBySaid(before)
            && !isLost(before, span.to());
    if (before != null && !before.to() && before.direction() != 0 && !ofTotal) {
      return change(span, percent, before, "percentage.fraction.change");
    }
    Cue behind = around.changes.behind(span.to());
    Cue moved = behind != null ? behind : AmountsBeside.before(leadOf(span), around);
    if (moved != null && moved.direction() != 0) {
      return change(span, percent, moved, "percentage.fraction.change");
    }
    if (remains && around.shares.inClause(leadOf(span), around.start) == null) {
      return made(span, Reading.CHANGE, lost, before.span(), -1, "percentage.fraction.remains");
    }
    Of of = around.bases.ofBehind(span.to());
    boolean total = of != Of.NONE && !isPeriod(span);
    Cue share = around.shares.before(leadOf(span));
    boolean every = tokens.is(span.from(), "every") || span.to() - span.from() > 2;
    if (total || share != null || every || remains) {
      Span word = share == null ? null : share.span();
      return made(span, Reading.SHARE, percent, word, 0, "percentage.fraction.share");
    }
    boolean tied = grammar.items.has(tokens, span.from() - 1) && !tokens.isWord(span.to());
    boolean time = isPeriod(span) || !tied && grammar.prepositions.has(tokens, span.from() - 1);
    return time || ordinal && isNounBehind(span.to())
        ? null
        : made(span, Reading.OPEN, percent, null, 0, "percentage.fraction.open");
  }

  /** "a third quarter", "half a point", "a quarter-point": an ordinal, or a part of points. */
  private boolean isFollowedByNoun(Span span) {
    int at = span.to();
    boolean hyphen = tokens.is(at, '-') && tokens.space(at) == Space.NONE;
    if (hyphen || around.at(LexiconName.PERCENT, at) != null) {
      return true;
    }
    if (grammar.article.has(tokens, at)) {
      return around.at(LexiconName.PERCENT, at + 1) != null;
    }
    return isNounBehind(at);
  }

  private boolean isOther(int at) {
    Hit unit = around.at(LexiconName.UNITS, at);
    return unit != null && unit.entry().value(2).equals("other");
  }

  private boolean isNounBehind(int at) {
    return at < around.end
        && tokens.isWord(at)
        && around.shares.behind(at, 0) == null
        && !grammar.of.has(tokens, at)
        && !grammar.stops.has(tokens, at)
        && !grammar.and.has(tokens, at)
        && around.changes.behind(at) == null;
  }

  /** "a third of what it was", "half of the level of 2012", "half the amount of a year ago". */
  private boolean isOfFormer(Span fraction) {
    int to = fraction.to();
    BaseCues bases = around.bases;
    boolean former = bases.ofBehind(to) == Of.LEVEL || bases.former.isOfFormer(to);
    return former && !isPeriod(fraction)
        || tokens.is(fraction.from(), "half") && bases.former.isLevelOf(to);
  }

  /** "lost a third of its exports", unlike "took a third of its exports". */
  private boolean isLost(Cue word, int of) {
    boolean less = word != null && word.direction() < 0 && (word.isVerb() || word.isNoun());
    return less && grammar.determiners.has(tokens, of + 1) && !tokens.is(of + 1, "the");
  }

  private static boolean isBySaid(Cue word) {
    return word != null && word.by();
  }

  private int leadOf(Span span) {
    Hit bound = BoundReader.before(span.from(), around);
    return bound == null ? span.from() : bound.span().from();
  }

  /** "first half of", "a quarter of 2021", "half of the year": a time. */
  private boolean isPeriod(Span span) {
    int behind = span.to() + 1;
    boolean ordinal =
        span.from() > around.start
            && tokens.isWord(span.from() - 1)
            && !grammar.stops.has(tokens, span.from() - 1)
            && !grammar.and.has(tokens, span.from() - 1)
            && BoundReader.before(span.from(), around) == null
            && around.endingAt(LexiconName.SHARES, span.from()) == null
            && around.shares.behind(span.to(), 0) == null
            && !isOfThing(span.to());
    boolean opens = span.from() - 1 == around.start && tokens.is(span.to(), ',');
    if (opens && grammar.prepositions.has(tokens, around.start)) {
      return true;
    }
    boolean half = span.to() == span.from() + 1;
    return half && (ordinal || grammar.period.has(tokens, span.from() - 1))
        || tokens.isNumber(behind) && !isApart(span.to())
        || around.at(LexiconName.MONTHS, behind) != null;
  }

  /** "three quarters, 618 trucks", "one half by 2020": the number behind is no part of it. */
  private boolean isApart(int at) {
    boolean comma = tokens.is(at, ',') || tokens.is(at, ';');
    boolean percent = around.at(LexiconName.PERCENT, at + 2) != null;
    boolean time = !grammar.of.has(tokens, at) && around.bases.former.isYear(at + 1);
    return comma && !percent || time && grammar.year.has(tokens, at);
  }

  /** "strips half of the country's cork", unlike "the winter half of the year". */
  private boolean isOfThing(int of) {
    return grammar.of.has(tokens, of)
        && grammar.determiners.has(tokens, of + 1)
        && !grammar.year.has(tokens, of + 2)
        && !grammar.period.has(tokens, of + 2);
  }

  private Percentage change(Span span, BigDecimal percent, Cue word, String rule) {
    BigDecimal signed = word.direction() < 0 ? percent.negate() : percent;
    return made(span, Reading.CHANGE, signed, word.span(), word.direction(), rule);
  }

  private Percentage made(
      Span number, Reading reading, BigDecimal percent, Span word, int direction, String rule) {
    return WordPercentages.made(number, reading, percent, word, direction, rule, around);
  }
}
