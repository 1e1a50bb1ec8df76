package io.tradewire.parser.quantity;

import io.tradewire.parser.mention.Percentage;
import io.tradewire.parser.mention.Quantity;
import java.util.List;

/**
 * The numbers of a document, each list in the order of the text.
 *
 * @param quantities levels
 * @param percentages changes, shares and what the words next to it leave open
 * @param dropped numbers that are neither
 */
public record QuantityMentions(
    List<Quantity> quantities, List<Percentage> percentages, List<DroppedNumber> dropped) {
  public QuantityMentions {
    quantities = List.copyOf(quantities);
    percentages = List.copyOf(percentages);
    dropped = List.copyOf(dropped);
  }
}
