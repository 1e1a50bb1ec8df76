package io.tradewire.parser.time;

import io.tradewire.parser.mention.TimeReference.FiscalYear;
import io.tradewire.parser.mention.TimeReference.Sort;

/** Parts of fiscal years written in one: "9MFY22", "1HFY23", "3QFY2024". */
final class JoinedFiscalRule implements TimeRule {

  @Override
  public Core read(TimeText text, int at, Anchor anchor) {
    int count = text.small(at);
    boolean joined = count > 0 && text.isTight(at + 1) && text.isTight(at + 2);
    YearName name = joined ? YearName.read(text, at + 2) : null;
    if (name == null) {
      return null;
    }
    int size = text.is(at + 1, "mfy") ? 1 : text.is(at + 1, "qfy") ? 3 : 6;
    if (size == 6 && !text.is(at + 1, "hfy") || count * size > 12) {
      return null;
    }
    int first = size == 1 ? 1 : (count - 1) * size + 1;
    FiscalYear year = name.reference(Sort.FISCAL).part(first, count * size, false);
    return Core.referring(at, name.to(), year, "time.fiscal-year");
  }
}
