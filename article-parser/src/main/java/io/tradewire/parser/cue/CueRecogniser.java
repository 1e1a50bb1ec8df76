package io.tradewire.parser.cue;

import io.tradewire.events.Indicator;
import io.tradewire.parser.document.Document;
import io.tradewire.parser.lexicon.Entry;
import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.lexicon.LexiconSet;
import io.tradewire.parser.mention.Cue;
import io.tradewire.parser.mention.Quantity;
import io.tradewire.parser.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the words that say what figures are about. */
public final class CueRecogniser {

  private static final LexiconSet CUES =
      LexiconSet.of(LexiconName.CUES, LexiconName.CUES_OF_NUMBERS);
  private static final String NONE = "none";
  private static final String IGNORE = "ignore";

  /** What the first or the last word of a phrase names alone: a noun. */
  private static final String FIRST = "first";

  private static final String LAST = "last";
  private static final String NOUN = "noun";

  /** What the lexicon's first column names; as many as there are indicators. */
  private static final Map<String, Topic> TOPICS = new ConcurrentHashMap<>();

  private record Topic(Indicator indicator, String rule) {
    static Topic of(String name) {
      return new Topic(name.equals(NONE) ? null : Indicator.of(name), "cue." + name);
    }
  }

  private CueRecogniser() {}

  /**
   * The cues of a document, in order. None lies within another one, but words that may name several
   * indicators ("bought") are a cue of each, and both words of "exports and imports" are one. Some
   * common words are cues only beside one of the document's numbers.
   */
  public static List<Cue> recognise(Document document, List<Quantity> quantities) {
    List<Cue> cues = new ArrayList<>();
    TiedCues tied = new TiedCues(document.tokens(), quantities);
    int from = -1;
    int free = 0;
    for (Hit hit : document.hits().of(CUES)) {
      if (hit.entry().lexicon() == LexiconName.CUES_OF_NUMBERS && !tied.holds(hit)) {
        continue;
      }
      boolean other = hit.span().from() == from && hit.span().to() == free;
      if (hit.span().from() < free && !other) {
        continue;
      }
      from = hit.span().from();
      free = hit.span().to();
      if (!hit.entry().value(1).equals(IGNORE)) {
        cues.add(cue(hit));
      }
    }
    cues.sort(Comparator.comparingInt(cue -> cue.span().from()));
    return cues;
  }

  private static Cue cue(Hit hit) {
    Entry entry = hit.entry();
    Topic topic = TOPICS.computeIfAbsent(entry.value(0), Topic::of);
    Span span = hit.span();
    return switch (entry.value(1)) {
      case FIRST -> new Cue(span(span.from()), topic.indicator(), NOUN, topic.rule());
      case LAST -> new Cue(span(span.to() - 1), topic.indicator(), NOUN, topic.rule());
      default -> new Cue(span, topic.indicator(), entry.value(1), topic.rule());
    };
  }

  private static Span span(int token) {
    return new Span(token, token + 1);
  }
}
