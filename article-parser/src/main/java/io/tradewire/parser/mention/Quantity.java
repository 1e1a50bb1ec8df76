package io.tradewire.parser.mention;

import io.tradewire.events.Bound;
import io.tradewire.events.Level;
import io.tradewire.parser.text.Span;
import java.math.BigDecimal;
import java.util.List;

/**
 * A level: "over $14.7 billion", "40 joint projects", "599.5 thousand TEU", "4.40 billion".
 *
 * @param span number, magnitude and unit; for counted things up to their noun
 * @param value in base units and in {@code unit}; a range's lower end
 * @param unit as in {@link Level}; null for a bare number whose unit the context must give, and for
 *     money whose country the context must give (see candidates)
 * @param noun the word for what is counted ("projects", "enterprises", "TEU") or the currency; null
 *     for a bare number
 * @param bound how the text limits it; a range is over
 * @param lead the bound's words and the number: begins at or before the span
 * @param also the same level in other units ("KZT 355.7bn (about $2.32bn)")
 * @param magnitude whether a word of magnitude was given ("billion"): years and counts have none
 * @param rate whether it is said per day, month or year
 * @param candidates ISO 4217 codes that the word for the money may mean, most likely first
 *     ("francs"); empty where it means one only
 * @param inherited whether the unit is not said here but taken over from another number nearby
 * @param column in a table the words that head its column ("2023", "Imports", "2013 in brackets"),
 *     outside of the sentence; else null
 */
public record Quantity(
    Span span,
    BigDecimal value,
    String unit,
    Span noun,
    Bound bound,
    Span lead,
    List<Level> also,
    boolean magnitude,
    boolean rate,
    List<String> candidates,
    boolean inherited,
    Span column,
    String rule)
    implements Mention {}
