package io.tradewire.metrics.series;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Wordings met before: most claims are for a series that others were for. */
final class KnownWordings {

  /** Some 50 MB. Beyond that, begin anew rather than grow. */
  private static final int LIMIT = 60_000;

  private static final Map<Wording, Wording.Interpretation> KNOWN = new ConcurrentHashMap<>();

  private KnownWordings() {}

  /** As {@link Wording#interpret}, which it spares. */
  static Wording.Interpretation interpret(Wording wording) {
    Wording.Interpretation known = KNOWN.get(wording);
    if (known == null) {
      if (KNOWN.size() >= LIMIT) {
        KNOWN.clear();
      }
      known = wording.interpret();
      KNOWN.put(wording, known);
    }
    return known;
  }
}
