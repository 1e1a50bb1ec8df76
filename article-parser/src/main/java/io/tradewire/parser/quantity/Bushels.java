package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.LexiconFile;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Vocabulary;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Weighs bushels by the grain that is spoken of: what {@code units.tsv} says of "bushels of wheat"
 * holds for a row "Wheat" below "thousand bushels", and for "wheat exports of 700 mln bushels".
 */
final class Bushels {
  private static final String UNIT = "bushel";

  private final Map<Integer, BigDecimal> tonnes = new HashMap<>();
  private final Set<Integer> bushels = new HashSet<>();
  private final BigDecimal volume;

  Bushels(Vocabulary vocabulary, String language) {
    BigDecimal plain = null;
    for (LexiconFile.Line line : LexiconFile.read(language, LexiconName.UNITS.file())) {
      for (String phrase : line.phrases()) {
        int goods = phrase.lastIndexOf(' ') + 1;
        if (phrase.equals(UNIT)) {
          plain = new BigDecimal(line.values().get(1));
        }
        if (goods == 0 && phrase.startsWith(UNIT)) {
          bushels.add(vocabulary.add(phrase));
        } else if (phrase.startsWith(UNIT) && goods > 0) {
          int word = vocabulary.add(phrase.substring(goods));
          tonnes.put(word, new BigDecimal(line.values().get(1)));
        }
      }
    }
    volume = plain;
  }

  /** Tonnes in a bushel by the grain named last in front of a token, null if none is. */
  BigDecimal near(Tokens tokens, int start, int token) {
    for (int at = token - 1; at >= start; at--) {
      BigDecimal weight = tonnes.get(tokens.word(at));
      if (weight != null) {
        return weight;
      }
    }
    return null;
  }

  /** Whether a measure is bushels of something named. */
  boolean isOf(Tokens tokens, Span measure) {
    return bushels.contains(tokens.word(measure.from())) && measure.to() > measure.from() + 1;
  }

  /** Whether a measure is a bushel of nothing named. */
  boolean isPlain(BigDecimal factor) {
    return factor.equals(volume);
  }

  /** The unit for a row: in tonnes if it is bushels and the label names a grain. */
  TableUnit of(TableUnit unit, Tokens tokens, Span label) {
    if (!unit.factor().equals(volume)) {
      return unit;
    }
    for (int at = label.from(); at < label.to(); at++) {
      BigDecimal weight = tonnes.get(tokens.word(at));
      if (weight != null) {
        return new TableUnit(unit.kind(), "t", List.of(), weight, unit.magnitude(), unit.span());
      }
    }
    return unit;
  }
}
