package io.tradewire.parser.party;

import io.tradewire.parser.lexicon.Lexicon;
import io.tradewire.parser.lexicon.LexiconFile;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.lexicon.WordSet;
import io.tradewire.parser.mention.Party;
import io.tradewire.parser.mention.Party.Form;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import java.util.List;

/**
 * "World" and "global" as a party: only in front of something that is counted ("world wheat
 * production", "global trade"), never "the world's largest exporter" or "World Trade Organization".
 */
final class WorldPhrases {
  private static final int REACH = 4;

  private final WordSet counted;
  private final WordSet stops;

  WorldPhrases(Lexicon lexicon, String language) {
    lexicon.add(LexiconName.WORLD_WORD, List.copyOf(phrases(language)), List.of());
    counted = PartyRecogniser.words(lexicon, language, "party-context", "counted");
    stops = PartyRecogniser.words(lexicon, language, "party-context", "no-world");
  }

  private static List<String> phrases(String language) {
    return LexiconFile.read(language, "party-context").stream()
        .filter(line -> line.values().get(0).equals("world"))
        .flatMap(line -> line.phrases().stream())
        .toList();
  }

  /** The party WORLD if the words behind it say so, else null. */
  Party read(Tokens tokens, Span span) {
    int at = span.to();
    boolean possessive = tokens.is(at, "'s");
    if (possessive) {
      at++;
    }
    int limit = Math.min(tokens.size(), at + REACH);
    for (; at < limit && tokens.isWord(at); at++) {
      if (stops.has(tokens, at)) {
        return null;
      }
      if (counted.has(tokens, at)) {
        boolean name = at + 1 < tokens.size() && stops.has(tokens, at + 1);
        return name ? null : new Party(span, "WORLD", Form.NAME, possessive, false, "party.world");
      }
    }
    return null;
  }
}
