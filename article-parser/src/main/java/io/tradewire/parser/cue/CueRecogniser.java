package io.tradewire.parser.cue;

import io.tradewire.events.Indicator;
import io.tradewire.parser.document.Document;
import io.tradewire.parser.lexicon.Entry;
import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.mention.Cue;
import java.util.ArrayList;
import java.util.List;

/** Finds the words that say what figures are about. */
public final class CueRecogniser {

  private static final String NONE = "none";
  private static final String IGNORE = "ignore";

  private CueRecogniser() {}

  /**
   * The cues of a document, in order. None lies within another one, but words that may name several
   * indicators ("bought") are a cue of each.
   */
  public static List<Cue> recognise(Document document) {
    List<Cue> cues = new ArrayList<>();
    int from = -1;
    int free = 0;
    for (Hit hit : document.hits().all()) {
      boolean other = hit.span().from() == from && hit.span().to() == free;
      if (hit.entry().lexicon() != LexiconName.CUES || (hit.span().from() < free && !other)) {
        continue;
      }
      from = hit.span().from();
      free = hit.span().to();
      if (!hit.entry().value(1).equals(IGNORE)) {
        cues.add(cue(hit));
      }
    }
    return cues;
  }

  private static Cue cue(Hit hit) {
    Entry entry = hit.entry();
    Indicator indicator = entry.value(0).equals(NONE) ? null : Indicator.of(entry.value(0));
    return new Cue(hit.span(), indicator, entry.value(1), "cue." + entry.value(0));
  }
}
