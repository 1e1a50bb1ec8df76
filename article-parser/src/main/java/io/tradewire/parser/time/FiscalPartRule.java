package io.tradewire.parser.time;

import io.tradewire.parser.mention.TimeReference.FiscalYear;
import io.tradewire.parser.mention.TimeReference.Grain;
import io.tradewire.parser.mention.TimeReference.Naming;
import io.tradewire.parser.mention.TimeReference.Sort;

/**
 * Quarters and halves that are themselves called fiscal: "its first fiscal quarter", "the second
 * fiscal half of 2020/21".
 */
final class FiscalPartRule implements TimeRule {
  private static final int MONTHS = 12;

  @Override
  public Core read(TimeText text, int at, Anchor anchor) {
    int unit = at + 2;
    if (!text.is(at, TimeClass.ORDINAL)
        || !text.is(at + 1, TimeClass.FISCAL)
        || !text.is(unit, TimeClass.UNIT)) {
      return null;
    }
    int size = months(text.grain(unit));
    int last = text.value(at) * size;
    return size == 0 || last > MONTHS ? null : part(text, at, last - size + 1, last, anchor);
  }

  private static Core part(TimeText text, int at, int first, int last, Anchor anchor) {
    int behind = at + 3;
    YearChoice choice = YearChoice.read(text, behind, anchor);
    FiscalYear year =
        switch (choice.kind()) {
          case FISCAL -> choice.fiscal();
          case YEAR -> FiscalYear.whole(choice.value(), 0, Naming.SINGLE, Sort.FISCAL);
          case OFF -> FiscalYear.whole(null, choice.value(), Naming.SINGLE, Sort.FISCAL);
          case NONE, UNKNOWN -> FiscalYear.whole(null, 0, Naming.LATEST, Sort.FISCAL);
        };
    int to = choice.kind() == YearChoice.Kind.NONE ? behind : choice.to();
    return Core.referring(at, to, year.part(first, last, false), "time.fiscal-part");
  }

  private static int months(Grain grain) {
    return switch (grain) {
      case QUARTER -> 3;
      case HALF -> 6;
      case DAY, WEEK, MONTH, YEAR, DECADE -> 0;
    };
  }
}
