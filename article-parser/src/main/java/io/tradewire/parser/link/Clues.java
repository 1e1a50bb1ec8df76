package io.tradewire.parser.link;

import io.tradewire.parser.document.Document;
import io.tradewire.parser.mention.Cue;
import io.tradewire.parser.mention.Mention;
import io.tradewire.parser.quantity.QuantityMentions;
import io.tradewire.parser.text.Span;
import java.util.List;

/**
 * A document with what is looked for first: its numbers, and the words that say what they count.
 */
public record Clues(Document document, QuantityMentions numbers, List<Cue> cues) {

  /** Whether there is any number. */
  boolean hasNumbers() {
    return !numbers.quantities().isEmpty() || !numbers.percentages().isEmpty();
  }

  /** How many numbers there are in a part of the document. */
  int count(Span span) {
    return Mention.within(numbers.quantities(), span).size()
        + Mention.within(numbers.percentages(), span).size();
  }

  /** Whether there is any number in a part of the document. */
  boolean hasNumbers(Span span) {
    return count(span) > 0;
  }

  /** Whether the first sentence is a headline. */
  boolean hasHeadline() {
    return document.header().headline() != null;
  }

  /** The place of the first sentence behind the headline. */
  int firstOfBody() {
    return hasHeadline() ? 1 : 0;
  }

  /** Whether a word names an indicator. */
  boolean namesIndicator() {
    for (Cue cue : cues) {
      if (cue.indicator() != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether a number's unit says what it counts. */
  boolean impliesIndicator() {
    return numbers.quantities().stream().anyMatch(Meanings::isImplied);
  }
}
