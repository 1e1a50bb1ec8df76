package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.Hits;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.quantity.Head.Sort;
import io.tradewire.parser.quantity.Heading.Place;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Tokens.Space;
import java.util.List;

/**
 * Reads what a heading says of the numbers below: "(mln. US dollars; growth rate to the previous
 * year, %)" a level and a change. A unit next to a number is an amount, and words of change or
 * share count in a title only with a per cent sign or behind a unit.
 */
final class HeadReader {
  private final Tokens tokens;
  private final Hits hits;
  private final Grammar grammar;
  private final HeadUnitReader units;
  private final HeadPercentReader percents;

  HeadReader(Tokens tokens, Hits hits, Grammar grammar) {
    this.tokens = tokens;
    this.hits = hits;
    this.grammar = grammar;
    units = new HeadUnitReader(tokens, hits, grammar);
    percents = new HeadPercentReader(tokens, hits, grammar);
  }

  /** What a title or subtitle says, in the order of the text. */
  List<Head> title(Span span) {
    return read(Heading.of(span, Place.TITLE, isSentence(span)));
  }

  /** What the head of one column says. */
  List<Head> column(Span span) {
    return read(Heading.of(span, Place.COLUMN, false));
  }

  /** What a row's label says behind its name: "Refined copper, tonnes". */
  List<Head> label(Span name) {
    for (int at = name.from(); at < name.to(); at++) {
      Hit word = hits.at(at, LexiconName.TABLE_HEADS);
      if (word != null && word.entry().value(0).equals("other")) {
        return List.of(new Head(Sort.OTHER, null, false, false, word.span()));
      }
    }
    for (int at = name.from() + 1; at < name.to(); at++) {
      if (tokens.is(at, ',') || tokens.is(at, '(')) {
        boolean prose = isSentence(name);
        List<Head> behind = read(new Heading(at, name.to(), Place.LABEL, prose));
        boolean open = !behind.isEmpty() && behind.get(0).sort() == Sort.PERCENT;
        return open ? read(Heading.of(name, Place.LABEL, prose)) : behind;
      }
    }
    return List.of();
  }

  private boolean isSentence(Span span) {
    return tokens.is(span.to() - 1, '.');
  }

  private List<Head> read(Heading heading) {
    HeadList said = new HeadList(tokens, heading);
    int at = heading.from();
    while (at < heading.to()) {
      at = Math.max(at + 1, readAt(at, heading, said));
      said.closeBracket();
    }
    return said.heads();
  }

  /** Notes what begins at a token; index behind it, or behind the token if nothing does. */
  private int readAt(int at, Heading heading, HeadList said) {
    Hit percent = hits.at(at, LexiconName.PERCENT);
    if (percent != null
        && percent.entry().value(0).equals("percent")
        && !isAmount(at, heading.from())) {
      percent(percent.span(), heading, said);
      return percent.span().to();
    }
    TableUnit unit = units.read(at, heading);
    if (unit != null) {
      said.level(unit);
      return unit.span().to();
    }
    Hit word = hits.at(at, LexiconName.TABLE_HEADS);
    if (word != null && word.span().to() <= heading.to()) {
      word(word, heading, said);
      return word.span().to();
    }
    return at + 1;
  }

  private boolean isAmount(int at, int from) {
    return at > from && tokens.isNumber(at - 1) && tokens.space(at) != Space.WIDE;
  }

  private void percent(Span sign, Heading heading, HeadList said) {
    Sort of = percents.ofWhat(sign.to(), heading);
    if (of != null) {
      said.percent(of, sign);
    } else if (!said.completedBy(sign)) {
      said.percent(percents.isRatio(sign, heading) ? Sort.INDEX : Sort.PERCENT, sign);
    }
  }

  private void word(Hit hit, Heading heading, HeadList said) {
    String name = hit.entry().value(0);
    if (name.equals("bracket")) {
      said.bracket(hit.span(), percents.isNext(hit.span().to(), heading));
      return;
    }
    Sort sort =
        switch (name) {
          case "change" -> Sort.CHANGE;
          case "index" -> Sort.INDEX;
          case "share" -> Sort.SHARE;
          default -> Sort.OTHER;
        };
    boolean percent = grammar.percentWords.has(tokens, hit.span().from());
    said.word(new Head(sort, null, percent, false, hit.span()));
  }
}
