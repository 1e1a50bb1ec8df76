package io.tradewire.parser.quantity;

import io.tradewire.parser.mention.Percentage;
import io.tradewire.parser.mention.Quantity;
import io.tradewire.parser.quantity.Amount.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Sorts amounts, sentence by sentence, into levels, percentages and what is set aside. */
final class AmountSorter {
  private final TableCells cells;
  private final Function<PercentWords, Percentage> rules;
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Percentage> percentages = new ArrayList<>();
  private final List<DroppedNumber> dropped = new ArrayList<>();

  AmountSorter(TableCells cells, Function<PercentWords, Percentage> rules) {
    this.cells = cells;
    this.rules = rules;
  }

  /**
   * Sorts the amounts of a sentence.
   *
   * @param inWords its changes and shares without a number
   */
  void sort(List<Amount> amounts, List<Percentage> inWords, Around around) {
    PercentReader percent = new PercentReader(around, inWords, rules);
    int first = percentages.size();
    int behind = around.start;
    for (Amount amount : amounts) {
      if (amount.cell != null) {
        sortCell(amount);
      } else if (amount.kind == Kind.BARE && cells.isLabel(amount.from)) {
        drop(amount, "number.table.label");
      } else if (!amount.absorbed) {
        sort(amount, behind, percent, around);
      }
      behind = amount.yearLike ? behind : amount.spanTo;
    }
    percentages.addAll(inWords);
    percentages
        .subList(first, percentages.size())
        .sort(Comparator.comparingInt(percentage -> percentage.number().from()));
  }

  /** Sets numbers aside that are no amounts. */
  void drop(List<DroppedNumber> numbers) {
    dropped.addAll(numbers);
  }

  /** All that was sorted. */
  QuantityMentions sorted() {
    return new QuantityMentions(quantities, percentages, dropped);
  }

  private void drop(Amount amount, String reason) {
    dropped.add(new DroppedNumber(amount.span(), reason));
  }

  private void sortCell(Amount amount) {
    switch (amount.cell.sort()) {
      case LEVEL -> quantities.add(TableAmounts.level(amount));
      case OTHER -> drop(amount, "number.table.other");
      default -> percentages.add(TableAmounts.percentage(amount));
    }
  }

  /**
   * Sorts an amount of prose.
   *
   * @param limit index behind the number before it
   */
  private void sort(Amount amount, int limit, PercentReader percent, Around around) {
    if (amount.isPercent() && isAgainstPlan(amount, around)) {
      drop(amount, "number.against-plan");
      return;
    }
    Percentage percentage = percentage(amount, limit, percent, around);
    if (percentage != null) {
      percentages.add(percentage);
      return;
    }
    String reason = Levels.reasonToDrop(amount, around);
    if (reason == null) {
      quantities.add(Levels.of(amount, around));
    } else {
      drop(amount, reason);
    }
  }

  private static boolean isAgainstPlan(Amount percent, Around around) {
    int lead = Math.min(percent.leadFrom, percent.spanFrom);
    return around.bases.isAgainstPlan(lead, percent.spanTo);
  }

  /** The change or share that an amount is, null if it is none. */
  private static Percentage percentage(
      Amount amount, int limit, PercentReader percent, Around around) {
    return switch (amount.kind) {
      case PERCENT -> percent.percent(amount, limit);
      case FOLD -> percent.multiple(amount, true);
      case TIMES -> percent.multiple(amount, false);
      case BARE -> Multiples.isFactor(amount, around) ? percent.multiple(amount, true) : null;
      default -> null;
    };
  }
}
