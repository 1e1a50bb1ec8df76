package io.tradewire.parser.link;

import io.tradewire.events.Indicator;
import io.tradewire.parser.link.Reading.Source;
import io.tradewire.parser.mention.Cue;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.text.Span;
import java.util.List;

/**
 * What cues outside its sentence mean for a number: of the sentences before, of the words above its
 * column, of the heading, of the title.
 */
final class ReadingsElsewhere {
  /** How many sentences back a cue may stand. */
  static final int FARTHEST_BACK = 2;

  private ReadingsElsewhere() {}

  static void offer(ReadingOffers offers) {
    back(offers);
    column(offers);
    heading(offers);
    title(offers);
  }

  private static void back(ReadingOffers offers) {
    for (int sentences = 1; sentences <= FARTHEST_BACK; sentences++) {
      Scene scene = offers.memory.back(sentences);
      if (scene == null) {
        return;
      }
      List<Cue> cues = Scene.near(scene.cues, scene.span);
      for (int i = 0; i < cues.size(); i++) {
        Features f = offer(Source.BACK, cues.get(i), offers);
        if (f != null) {
          Indicators.ELSEWHERE.addBack(scene, sentences, i == 0, f);
        }
      }
    }
  }

  private static void column(ReadingOffers offers) {
    Draft draft = offers.draft;
    Span column = draft.level == null ? null : draft.level.column();
    Scene head = column == null ? null : offers.memory.holding(column);
    if (head != null) {
      for (Cue cue : head.cues) {
        if (cue.span().overlaps(column)) {
          offer(Source.COLUMN, cue, offers);
        }
      }
    }
  }

  private static void heading(ReadingOffers offers) {
    if (offers.memory.heading() != null) {
      for (Cue cue : offers.memory.heading().cues) {
        Features f = offer(Source.HEADING, cue, offers);
        if (f != null) {
          Indicators.ELSEWHERE.addHeading(offers.memory.headingGap(offers.draft), f);
        }
      }
    }
  }

  private static void title(ReadingOffers offers) {
    if (offers.memory.title != null) {
      for (Cue cue : offers.memory.title.cues) {
        Indicator indicator = offers.read(cue);
        if (indicator != null) {
          offers.add(Source.TITLE, new Reading(indicator, cue, true));
        }
      }
    }
  }

  /** Offers what a cue means, if it means anything for the number; else null. */
  private static Features offer(Source source, Cue cue, ReadingOffers offers) {
    Indicator indicator = offers.read(cue);
    if (indicator == null) {
      return null;
    }
    Features f = offers.add(source, new Reading(indicator, cue, true));
    Indicators.CUE.addSort(cue, offers.draft, f);
    return f;
  }
}
