package io.tradewire.parser.link;

import io.tradewire.parser.document.Document;
import io.tradewire.parser.mention.Cue;
import io.tradewire.parser.quantity.QuantityMentions;
import java.util.List;

/**
 * A document with what is looked for first: its numbers, and the words that say what they count.
 */
public record Clues(Document document, QuantityMentions numbers, List<Cue> cues) {

  /** Whether there is any number. */
  boolean hasNumbers() {
    return !numbers.quantities().isEmpty() || !numbers.percentages().isEmpty();
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
