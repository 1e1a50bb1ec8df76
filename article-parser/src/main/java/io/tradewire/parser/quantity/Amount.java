package io.tradewire.parser.quantity;

import io.tradewire.events.Bound;
import io.tradewire.events.Level;
import io.tradewire.parser.text.Span;
import java.math.BigDecimal;
import java.util.List;

/**
 * A number of a sentence while its reading is worked out: the numeral first, then what it counts,
 * then what its neighbours add.
 */
final class Amount {

  /** What a number counts. */
  enum Kind {
    BARE,
    MONEY,
    MEASURE,
    COUNT,
    /** Years, people, kilometres: nothing a figure is made of. */
    OTHER,
    PERCENT,
    /** Percentage points. */
    POINTS,
    /** "2.5-fold". */
    FOLD,
    /** "2.5 times". */
    TIMES
  }

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** Numeral, without unit. */
  final int from;

  final int to;

  /** As said, magnitude included. */
  BigDecimal number;

  /** The magnitude alone, 1 if none was said. */
  BigDecimal magnitude = BigDecimal.ONE;

  boolean spelled;

  /** Four digits that could be a calendar year. */
  boolean yearLike;

  Kind kind = Kind.BARE;

  /** Numeral and unit. */
  int spanFrom;

  int spanTo;

  String unit;
  BigDecimal factor = BigDecimal.ONE;
  List<String> candidates = List.of();
  Span noun;
  boolean rate;
  boolean price;
  boolean inherited;

  /** It says how far a level went. */
  boolean increment;

  /** A minus stands between the currency and the digits. */
  boolean negative;

  Bound bound = Bound.EXACT;
  int leadFrom;
  List<Level> also = List.of();
  String rule = "quantity.bare.number";

  /** What the table makes of it that it stands in; null outside of tables. */
  CellReading cell;

  /** Folded into another: as its other currency or its range's upper end. */
  boolean absorbed;

  Amount(int from, int to, BigDecimal number) {
    this.from = from;
    this.to = to;
    this.number = number;
    spanFrom = from;
    spanTo = to;
    leadFrom = from;
  }

  boolean isMoney() {
    return kind == Kind.MONEY;
  }

  /** Whether a figure's level can be made of it. */
  boolean isLevel() {
    return kind == Kind.MONEY || kind == Kind.MEASURE || kind == Kind.COUNT;
  }

  boolean isPercent() {
    return kind == Kind.PERCENT;
  }

  /** Whether a word of magnitude was said ("billion"); a dozen is none. */
  boolean hasMagnitude() {
    return magnitude.compareTo(THOUSAND) >= 0;
  }

  /** Whether it is a thousand or more, in digits or by its magnitude. */
  boolean isLarge() {
    return hasMagnitude() || number.compareTo(THOUSAND) >= 0;
  }

  /** The level in base units. */
  BigDecimal value() {
    BigDecimal value = factor.equals(BigDecimal.ONE) ? number : number.multiply(factor);
    if (value.scale() <= 0) {
      return value;
    }
    BigDecimal bare = value.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }

  Span span() {
    return new Span(spanFrom, spanTo);
  }

  Span lead() {
    return new Span(leadFrom, Math.max(to, leadFrom + 1));
  }

  /** Takes over what another counts: "4.4 and 5.1 billion marks". */
  void takeUnitOf(Amount other) {
    kind = other.kind;
    unit = other.unit;
    factor = other.factor;
    candidates = other.candidates;
    noun = other.noun;
    rate = other.rate;
    price = other.price;
  }
}
