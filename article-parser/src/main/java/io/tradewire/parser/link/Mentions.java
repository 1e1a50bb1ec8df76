package io.tradewire.parser.link;

import io.tradewire.parser.mention.Cue;
import io.tradewire.parser.mention.Party;
import io.tradewire.parser.mention.Percentage;
import io.tradewire.parser.mention.Quantity;
import io.tradewire.parser.mention.Region;
import io.tradewire.parser.mention.Scope;
import io.tradewire.parser.mention.Time;
import java.util.List;

/**
 * All that was recognised in a document, each kind in the order of the text.
 *
 * @param named the goods that bodies and offices are named after
 */
public record Mentions(
    List<Quantity> quantities,
    List<Percentage> percentages,
    List<Party> parties,
    Lazy<List<Time>> times,
    List<Scope> scopes,
    List<Scope> named,
    List<Region> regions,
    List<Cue> cues) {}
