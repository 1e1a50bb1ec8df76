package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.Hits;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.quantity.Amount.Kind;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Tokens.Space;
import java.math.BigDecimal;
import java.util.List;

/**
 * Reads a unit that stands without a number: "mln. US dollars", "US$ million", "bn euros", "$000",
 * "thousand tonnes", "in billions of cubic metres".
 */
final class TableUnitReader {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private final Tokens tokens;
  private final Hits hits;
  private final Grammar grammar;

  /** What the last call of {@link #magnitude} read. */
  private BigDecimal magnitude;

  TableUnitReader(Tokens tokens, Hits hits, Grammar grammar) {
    this.tokens = tokens;
    this.hits = hits;
    this.grammar = grammar;
  }

  /** The unit that begins at a token, null if none does or it belongs to an amount. */
  TableUnit read(int at, int end) {
    int behind = magnitude(at, end, false);
    BigDecimal first = magnitude;
    if (behind > at) {
      int noun = grammar.of.has(tokens, behind) ? behind + 1 : behind;
      TableUnit money = money(noun, end, first, at);
      return money != null ? money : measure(noun, end, first, at);
    }
    Hit currency = currency(at, end);
    if (currency != null) {
      int next = currency.span().to();
      boolean joint = tokens.is(next, ',') || tokens.is(next, '(') || grammar.in.has(tokens, next);
      int scale = joint ? next + 1 : next;
      int last = magnitude(scale, end, true);
      if (last > scale) {
        return money(currency, magnitude, new Span(at, last), null);
      }
      return next < end && tokens.isNumber(next) && tokens.space(next) != Space.WIDE
          ? null
          : money(currency, BigDecimal.ONE, currency.span(), null);
    }
    return measure(at, end, BigDecimal.ONE, at);
  }

  /** Index behind words of magnitude, the token itself if there are none. */
  private int magnitude(int from, int end, boolean money) {
    magnitude = BigDecimal.ONE;
    int at = from;
    while (at < end) {
      int thousands = behindThousands(at, end);
      if (thousands > at) {
        magnitude = magnitude.multiply(THOUSAND);
        at = thousands;
        continue;
      }
      Hit hit = hits.at(at, LexiconName.MAGNITUDES);
      if (hit == null || hit.span().to() > end) {
        break;
      }
      String form = hit.entry().value(1);
      boolean letter = form.equals("glued") || form.equals("money");
      boolean useful = !letter || money || currency(hit.span().to(), end) != null;
      if (!useful || grammar.cells.factor(hit).compareTo(THOUSAND) < 0) {
        break;
      }
      magnitude = magnitude.multiply(grammar.cells.factor(hit));
      at = hit.span().to();
      if (tokens.is(at, '.') && tokens.space(at) == Space.NONE && at < end) {
        at++;
      }
    }
    return at;
  }

  /** "'000", "000s". */
  private int behindThousands(int at, int end) {
    int digits = tokens.is(at, '\'') ? at + 1 : at;
    boolean zeros =
        digits < end
            && tokens.isNumber(digits)
            && tokens.is(digits, "000")
            && (digits > at || tokens.space(at) == Space.NONE || isUnitNext(digits + 1, end));
    if (!zeros) {
      return at;
    }
    boolean plural = tokens.is(digits + 1, "s") || tokens.is(digits + 1, "'s");
    return plural ? digits + 2 : digits + 1;
  }

  private boolean isUnitNext(int at, int end) {
    return currency(at, end) != null || at < end && hits.at(at, LexiconName.UNITS) != null;
  }

  private Hit currency(int at, int end) {
    for (Hit hit : hits.at(at)) {
      boolean money = hit.entry().lexicon() == LexiconName.CURRENCIES;
      if (money && hit.span().to() <= end && isWritten(hit)) {
        return hit;
      }
    }
    return null;
  }

  /** Codes are capitals; "r" and "k" alone are no money. */
  private boolean isWritten(Hit hit) {
    int first = hit.span().from();
    int length = tokens.end(hit.span().to() - 1) - tokens.start(first);
    boolean letters = tokens.isWord(first);
    return switch (hit.entry().value(2)) {
      case NumberLexicon.CODE -> tokens.isUpperCase(first);
      case "glued" -> length > 1 && tokens.isUpperCase(first);
      default -> !letters || length > 2 || tokens.isCapitalised(first);
    };
  }

  private TableUnit money(int at, int end, BigDecimal scale, int from) {
    Hit hit = currency(at, end);
    if (hit != null) {
      return money(hit, scale, new Span(from, hit.span().to()), null);
    }
    Hit party = at < end ? hits.at(at, LexiconName.PARTY) : null;
    if (party == null || party.entry().value(0).length() != 2) {
      return null;
    }
    hit = currency(party.span().to(), end);
    return hit == null
        ? null
        : money(hit, scale, new Span(from, hit.span().to()), party.entry().value(0));
  }

  private TableUnit money(Hit hit, BigDecimal scale, Span span, String country) {
    BigDecimal factor = grammar.cells.moneyFactor(hit);
    String code = hit.entry().value(0);
    List<String> candidates = grammar.cells.list(hit.entry().value(1));
    for (String candidate : candidates) {
      if (country != null && candidate.startsWith(country)) {
        return new TableUnit(Kind.MONEY, candidate, List.of(), factor, scale, span);
      }
    }
    String unit = code.isEmpty() ? null : code;
    return new TableUnit(Kind.MONEY, unit, candidates, factor, scale, span);
  }

  private TableUnit measure(int at, int end, BigDecimal scale, int from) {
    if (at + 1 < end && tokens.is(at, "m") && isCube(at + 1)) {
      Span span = new Span(from, at + 2);
      return new TableUnit(Kind.MEASURE, "m3", List.of(), BigDecimal.ONE, scale, span);
    }
    Hit hit = at < end ? hits.at(at, LexiconName.UNITS) : null;
    if (hit == null || hit.span().to() > end) {
      return null;
    }
    String kind = hit.entry().value(2);
    if (kind.equals("other") || kind.equals("doubtful")) {
      return null;
    }
    boolean mega = tokens.text(hit.span()).equals("Mt");
    BigDecimal factor = mega ? MILLION : grammar.cells.decimal(hit.entry().value(1));
    return new TableUnit(
        kind.equals("count") ? Kind.COUNT : Kind.MEASURE,
        hit.entry().value(0),
        List.of(),
        factor,
        scale,
        new Span(from, hit.span().to()));
  }

  private boolean isCube(int at) {
    return tokens.is(at, "3") && tokens.space(at) == Space.NONE;
  }
}
