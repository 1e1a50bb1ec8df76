package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.Hit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the cells of the lexicons of numbers mean; they are few, so each is read once. */
final class LexiconCells {
  private final Map<String, BigDecimal> decimals = new ConcurrentHashMap<>();
  private final Map<String, List<String>> lists = new ConcurrentHashMap<>();

  /** The number in a magnitude's first cell. */
  BigDecimal factor(Hit hit) {
    return decimal(hit.entry().value(0));
  }

  /** How many of its currency a word for money is: "MTD" are a million Tunisian dinars. */
  BigDecimal moneyFactor(Hit hit) {
    String cell = hit.entry().value(3);
    return cell.isEmpty() ? BigDecimal.ONE : decimal(cell);
  }

  /** A cell as a number. */
  BigDecimal decimal(String cell) {
    return decimals.computeIfAbsent(cell, BigDecimal::new);
  }

  /** A cell as a list, parted by blanks. */
  List<String> list(String cell) {
    return cell.isEmpty() ? List.of() : lists.computeIfAbsent(cell, c -> List.of(c.split(" ")));
  }
}
