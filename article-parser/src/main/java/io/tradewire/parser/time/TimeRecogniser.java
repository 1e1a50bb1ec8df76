package io.tradewire.parser.time;

import io.tradewire.parser.document.Document;
import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.Lexicon;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.mention.Time;
import io.tradewire.parser.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds expressions of time in an article's headline and body; datelines and stamps are none. Of
 * the rules that read at one token the one that reads furthest wins; of equals the one that stands
 * first in {@link TimeRules}.
 */
public final class TimeRecogniser {
  private final TimeWords words;

  private TimeRecogniser(TimeWords words) {
    this.words = words;
  }

  /** The recogniser of a language; adds its words to a lexicon that is not yet in use. */
  public static TimeRecogniser of(Lexicon lexicon, String language) {
    TimePhrases.addTo(lexicon, language);
    return new TimeRecogniser(new TimeWords(lexicon, language));
  }

  /**
   * All expressions in the order of the text, without overlap.
   *
   * @param anchor what relative ones count from; null if nothing fixes it
   */
  public List<Time> find(Document document, Anchor anchor) {
    TimeText text = new TimeText(document.tokens(), words);
    List<Time> times = new ArrayList<>();
    for (Span sentence : document.sentences()) {
      find(document, text, sentence, anchor, times);
    }
    return times;
  }

  private static void find(
      Document document, TimeText text, Span sentence, Anchor anchor, List<Time> times) {
    int done = sentence.from();
    for (int at = done; at < sentence.to(); at++) {
      Core core = longest(document, text, at, anchor);
      if (core == null || core.from() < done) {
        continue;
      }
      if (core.rule() != null) {
        times.add(Lead.apply(text, core, done, anchor));
      }
      done = core.to();
      at = done - 1;
    }
  }

  private static Core longest(Document document, TimeText text, int at, Anchor anchor) {
    long classes = text.classes(at);
    boolean number = text.isNumber(at);
    if (classes == 0 && !number) {
      return null;
    }
    boolean bare = number || classes == TimeClass.CARDINAL.bit;
    Core longest = bare && !text.isCountOfTime(at) ? null : longest(text, at, anchor);
    if ((classes & TimeClass.PHRASE.bit) == 0) {
      return longest;
    }
    Hit phrase = document.hits().at(at, LexiconName.TIME_PHRASE);
    boolean wins = phrase != null && (longest == null || phrase.span().to() >= longest.to());
    if (!wins) {
      return longest;
    }
    Core core = TimePhrases.read(phrase, anchor);
    Core year = TimePhrases.soFarIn(text, core, anchor);
    core = year == null ? core : year;
    Core until = SpanRule.fromNewYear(text, core, anchor);
    return until == null ? core : until;
  }

  private static Core longest(TimeText text, int at, Anchor anchor) {
    Core longest = null;
    for (TimeRule rule : text.rules(at)) {
      Core core = rule.read(text, at, anchor);
      if (core != null && (longest == null || core.to() > longest.to())) {
        longest = core;
      }
    }
    return longest;
  }
}
