package io.tradewire.parser.region;

import io.tradewire.parser.document.Document;
import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.Lexicon;
import io.tradewire.parser.lexicon.LexiconFile;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.lexicon.WordSet;
import io.tradewire.parser.mention.Region;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Regions that only the words around their name give away. */
final class RegionContext {
  private static final int LONGEST = 3;

  private final WordSet units;
  private final WordSet siteUnits;
  private final WordSet of;
  private final WordSet giveaways;
  private final WordSet zones;
  private final WordSet zoneWords;
  private final WordSet offices;
  private final WordSet in;
  private final WordSet noIn;
  private final WordSet knownUnits;
  private final PlaceNames names;
  private final RegionSites sites;

  RegionContext(Lexicon lexicon, String language) {
    List<LexiconFile.Line> lines = LexiconFile.read(language, "region-context");
    units = words(lexicon, lines, "unit");
    siteUnits = words(lexicon, lines, "site-unit");
    of = words(lexicon, lines, "of");
    giveaways = words(lexicon, lines, "unit", "of", "zone", "in");
    zones = words(lexicon, lines, "zone");
    zoneWords = words(lexicon, lines, "zone-word");
    offices = words(lexicon, lines, "office");
    in = words(lexicon, lines, "in");
    noIn = words(lexicon, lines, "no-in");
    knownUnits = words(lexicon, lines, "known-unit");
    names = new PlaceNames(lexicon, lines);
    sites = new RegionSites(lexicon, lines, names);
  }

  static WordSet words(Lexicon lexicon, List<LexiconFile.Line> lines, String... kinds) {
    List<String> words = new ArrayList<>();
    for (LexiconFile.Line line : lines) {
      if (List.of(kinds).contains(line.values().get(0))) {
        words.addAll(line.phrases());
      }
    }
    return WordSet.of(lexicon.vocabulary(), words);
  }

  /** Whether a word may stand behind the name of a region that is known. */
  boolean isUnit(Tokens tokens, int token) {
    return units.has(tokens, token) || knownUnits.has(tokens, token);
  }

  /** Whether a word names a part of the city in front of it: "Mombasa port" is in no county. */
  boolean isSite(Tokens tokens, int token) {
    return siteUnits.has(tokens, token);
  }

  /** The region whose giveaway word stands at a token, or null. */
  Region named(Document document, int at, int done, Span sentence) {
    Region region = given(document, at, done, sentence);
    return region == null ? sites.named(document, at, done, sentence) : region;
  }

  private Region given(Document document, int at, int done, Span sentence) {
    Tokens tokens = document.tokens();
    if (!giveaways.has(tokens, at)) {
      return null;
    }
    if (of.has(tokens, at) && tokens.is(at + 1, "of") && !tokens.isCapitalised(at)) {
      Region region = behindOf(document, at, sentence);
      if (region != null) {
        return region;
      }
    }
    if (units.has(tokens, at)) {
      return beforeUnit(document, at, done, sentence);
    }
    if (in.has(tokens, at) && !noIn.has(tokens, at - 1)) {
      return behindIn(document, at, sentence);
    }
    return zones.has(tokens, at) ? zone(document, at, done, sentence) : null;
  }

  /** "a plant in Xyz": one or two capitalised words that no lexicon knows, and no person's name. */
  private Region behindIn(Document document, int at, Span sentence) {
    Tokens tokens = document.tokens();
    int from = at + 1;
    int to = from;
    while (to < sentence.to() && to < from + LONGEST && names.isPlaceWord(document, to)) {
      to++;
    }
    boolean more = to < sentence.to() && tokens.isWord(to) && tokens.isCapitalised(to);
    boolean person = to > from + 1 && tokens.is(to, "'s");
    if (to == from || more || person) {
      return null;
    }
    Span name = new Span(from, to);
    return new Region(name, tokens.text(name), null, "region.in");
  }

  /** "the city of Xyz". */
  private Region behindOf(Document document, int at, Span sentence) {
    Tokens tokens = document.tokens();
    int from = at + 2;
    int to = from;
    while (to < sentence.to() && to < from + LONGEST && names.isNameWord(document, to)) {
      to++;
    }
    if (to == from) {
      return ofCapital(document, at);
    }
    Span name = new Span(from, to);
    return new Region(new Span(at, to), tokens.text(name), country(document, from), "region.of");
  }

  /** "the port of Riga": the city, not its government. */
  private static Region ofCapital(Document document, int at) {
    Tokens tokens = document.tokens();
    Hit hit = document.hits().at(at + 2, LexiconName.PARTY);
    if (hit == null || !tokens.isCapitalised(at + 2) || !hit.entry().value(1).equals("CAPITAL")) {
      return null;
    }
    Span name = hit.span();
    Span span = new Span(at, name.to());
    return new Region(span, tokens.text(name), hit.entry().value(0), "region.of-capital");
  }

  /** The country of a name that begins at a token, if the lexicon knows it. */
  private static String country(Document document, int token) {
    Hit hit = document.hits().at(token, LexiconName.REGION);
    return hit == null ? null : hit.entry().value(0);
  }

  /** "Xyz oblast". */
  private Region beforeUnit(Document document, int at, int done, Span sentence) {
    int from = nameBefore(document, at, done, sentence);
    Tokens tokens = document.tokens();
    boolean more = at + 1 < sentence.to() && tokens.isWord(at + 1) && tokens.isCapitalised(at + 1);
    if (from == at || more && tokens.isCapitalised(at)) {
      return null;
    }
    Span span = new Span(from, at + 1);
    return new Region(span, tokens.text(span), country(document, from), "region.unit");
  }

  /** "Xyz special economic zone". */
  private Region zone(Document document, int at, int done, Span sentence) {
    Tokens tokens = document.tokens();
    int kind = at;
    while (kind - 1 >= done && zoneWords.has(tokens, kind - 1)) {
      kind--;
    }
    boolean abbreviation = tokens.is(at, "sez") || tokens.is(at, "fez") || tokens.is(at, "ftz");
    if (kind == at && !abbreviation || isOfOffice(document, at + 1)) {
      return null;
    }
    int from = nameBefore(document, kind, done, sentence);
    if (from < kind) {
      Span span = new Span(from, at + 1);
      return new Region(span, tokens.text(span), null, "region.zone");
    }
    return zoneBehind(document, kind, at, sentence);
  }

  /** "Xyz Economic Zone Authority" is no place. */
  private boolean isOfOffice(Document document, int at) {
    return document.tokens().isCapitalised(at) && offices.has(document.tokens(), at);
  }

  /** "the free economic zone "Xyz"", "the industrial zone of Xyz". */
  private Region zoneBehind(Document document, int kind, int at, Span sentence) {
    Tokens tokens = document.tokens();
    int from = at + 1;
    boolean quoted = tokens.is(from, '"');
    from = quoted || tokens.is(from, "of") ? from + 1 : from;
    int to = from;
    while (to < sentence.to() && to < from + LONGEST && names.isNameWord(document, to)) {
      to++;
    }
    if (to == from) {
      return null;
    }
    int end = quoted && tokens.is(to, '"') ? to + 1 : to;
    Span span = new Span(kind, end);
    String name = tokens.text(new Span(from, to)) + " " + tokens.text(new Span(kind, at + 1));
    return new Region(span, name, null, "region.zone");
  }

  private int nameBefore(Document document, int to, int done, Span sentence) {
    int from = to;
    while (from - 1 >= done
        && from > to - LONGEST
        && names.isNameWord(document, from - 1)
        && (from - 1 > sentence.from() || !names.isBarred(document.tokens(), from - 1))) {
      from--;
    }
    return from;
  }
}
