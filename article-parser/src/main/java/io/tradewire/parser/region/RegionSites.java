package io.tradewire.parser.region;

import io.tradewire.parser.document.Document;
import io.tradewire.parser.lexicon.Lexicon;
import io.tradewire.parser.lexicon.LexiconFile;
import io.tradewire.parser.lexicon.WordSet;
import io.tradewire.parser.mention.Region;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import java.util.List;

/**
 * Places that no lexicon knows, given away by what stands on them: "a cannery at Xyz", "the Xyz
 * works", "the Xyz-based works", "At Xyz, ...".
 */
final class RegionSites {
  private static final int LONGEST = 3;

  private final WordSet at;
  private final WordSet facilities;
  private final WordSet leads;
  private final WordSet owners;
  private final PlaceNames names;

  RegionSites(Lexicon lexicon, List<LexiconFile.Line> lines, PlaceNames names) {
    at = RegionContext.words(lexicon, lines, "at");
    facilities = RegionContext.words(lexicon, lines, "facility");
    leads = RegionContext.words(lexicon, lines, "at-lead");
    owners = RegionContext.words(lexicon, lines, "owner");
    this.names = names;
  }

  /** The place whose facility or preposition stands at a token, or null. */
  Region named(Document document, int token, int done, Span sentence) {
    if (at.has(document.tokens(), token)) {
      return behindAt(document, token, sentence);
    }
    if (document.tokens().is(token, "based")) {
      return beforeBased(document, token, done);
    }
    return facilities.has(document.tokens(), token) ? beforeFacility(document, token, done) : null;
  }

  /** "a plant at Xyz", "the one at Xyz"; at the beginning of a clause no plant is needed. */
  private Region behindAt(Document document, int token, Span sentence) {
    Tokens tokens = document.tokens();
    boolean first = opens(tokens, token, sentence) && tokens.is(token, "at");
    boolean led = tokens.is(token, "at") && leads.has(tokens, token - 1);
    if (!first && !led && !facilities.has(tokens, token - 1)) {
      return null;
    }
    int from = token + 1;
    int to = from;
    while (to < sentence.to() && to < from + LONGEST && names.isPlaceWord(document, to)) {
      to++;
    }
    boolean more = to < sentence.to() && tokens.isWord(to) && tokens.isCapitalised(to);
    return to == from || more ? null : region(tokens, from, to, "region.at");
  }

  private static boolean opens(Tokens tokens, int token, Span sentence) {
    return token == sentence.from()
        || tokens.is(token - 1, ',')
        || tokens.is(token - 1, ':')
        || tokens.is(token - 1, ';');
  }

  /** "the Xyz works", "its Xyz plant". */
  private Region beforeFacility(Document document, int token, int done) {
    Tokens tokens = document.tokens();
    int from = token - 1;
    boolean named =
        from - 1 >= done
            && !tokens.isCapitalised(token)
            && names.isPlaceWord(document, from)
            && owners.has(tokens, from - 1);
    return named ? region(tokens, from, token, "region.site") : null;
  }

  /** "the Xyz-based works": where a firm is based tells nothing of where its figures are from. */
  private Region beforeBased(Document document, int token, int done) {
    Tokens tokens = document.tokens();
    int name = token - 2;
    boolean site =
        name >= done
            && tokens.is(token - 1, '-')
            && facilities.has(tokens, token + 1)
            && names.isPlaceWord(document, name);
    return site ? region(tokens, name, name + 1, "region.based") : null;
  }

  private static Region region(Tokens tokens, int from, int to, String rule) {
    Span name = new Span(from, to);
    return new Region(name, tokens.text(name), null, rule);
  }
}
