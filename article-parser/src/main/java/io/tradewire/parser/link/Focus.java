package io.tradewire.parser.link;

import io.tradewire.events.Period;
import io.tradewire.parser.mention.Time;
import io.tradewire.parser.mention.TimeReference.Then;
import java.util.ArrayList;
import java.util.List;

/** A period that "the same period a year earlier", "the full year" or "by then" may refer to. */
record Focus(Period period, PeriodSource source) {
  private static final int FAR = 3;

  /** Whether an expression refers to a period spoken of before. */
  static boolean isNeededBy(Time time) {
    return time.reference() != null && time.reference().needsFocus();
  }

  /** What the figures before are about. */
  static List<Focus> before(Draft draft, Memory memory) {
    List<Focus> focuses = new ArrayList<>();
    Draft last = memory.before(draft);
    if (last != null && last.period != null) {
      focuses.add(new Focus(last.period, PeriodSource.BASE_CARRY));
    }
    Draft main = memory.lastMain();
    if (main != null && main.period != null) {
      focuses.add(new Focus(main.period, PeriodSource.BASE_MAIN));
    }
    Period first = memory.firstPeriod();
    if (first != null) {
      focuses.add(new Focus(first, PeriodSource.BASE_FIRST));
    }
    return focuses;
  }

  /** What the figures before and the other expressions of the sentence are about. */
  static List<Focus> of(Draft draft, Memory memory) {
    List<Focus> focuses = before(draft, memory);
    for (Time other : draft.scene.times()) {
      if (other.role() == Time.Role.PERIOD && other.period() != null && !other.base()) {
        focuses.add(new Focus(other.period(), PeriodSource.BASE_HERE));
      }
    }
    Time said = said(memory);
    if (said != null) {
      focuses.add(new Focus(said.period(), PeriodSource.BASE_SAID));
    }
    return focuses;
  }

  /** The last period that the two sentences before name, or null. */
  private static Time said(Memory memory) {
    for (int back = 1; back <= 2; back++) {
      Scene scene = memory.back(back);
      List<Time> times = scene == null ? List.of() : scene.times();
      for (int i = times.size() - 1; i >= 0; i--) {
        Time time = times.get(i);
        if (time.role() == Time.Role.PERIOD && time.period() != null && !time.base()) {
          return time;
        }
      }
    }
    return null;
  }

  /** For "by then" and "since then": what deadlines and beginnings were named shortly before. */
  static List<Focus> then(Time then, Draft draft, Memory memory) {
    List<Focus> focuses = new ArrayList<>();
    for (int back = 0; back <= FAR; back++) {
      Scene scene = memory.back(back);
      List<Time> times = scene == null ? List.of() : scene.times();
      for (int i = times.size() - 1; i >= 0; i--) {
        Time time = times.get(i);
        boolean before = back > 0 || time.span().to() <= then.span().from();
        boolean alike = time.role() == then.role() || time.role() == Time.Role.PERIOD;
        if (before && alike && time.period() != null && !(time.reference() instanceof Then)) {
          focuses.add(new Focus(time.period(), PeriodSource.BASE_HERE));
          return focuses;
        }
      }
    }
    return focuses;
  }
}
