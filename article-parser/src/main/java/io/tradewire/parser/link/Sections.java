package io.tradewire.parser.link;

import io.tradewire.parser.mention.Party;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;

/**
 * Finds where a digest goes on to another country: "UKRAINE: Traders had moved ...", "* Bulgaria -
 * In four months ...", "IRAQ exported ...". What was said before does not hold there.
 */
final class Sections {
  /** Shorter names in capitals are abbreviations ("USA"). */
  private static final int SHORTEST = 4;

  private Sections() {}

  /** The party that a sentence puts at the head of what follows, or null. */
  static Party head(Scene scene) {
    Party party = scene.parties.isEmpty() ? null : scene.parties.get(0);
    if (party == null || party.code() == null || party.inName() || !opens(scene, party.span())) {
      return null;
    }
    Link tail = scene.tail(party.span());
    boolean marked =
        tail == Link.COLON
            || scene.isNameAlone()
            || tail == Link.DASH && isApart(scene, party.span().to());
    return marked || standsOut(scene, party.span()) ? party : null;
  }

  /** At most a bullet stands in front. */
  private static boolean opens(Scene scene, Span name) {
    int from = scene.span.from();
    return name.from() == from || name.from() == from + 1 && !scene.tokens.isWord(from);
  }

  /** "Bulgaria - In", not "Bulgaria-based". */
  private static boolean isApart(Scene scene, int dash) {
    return scene.tokens.space(dash) != Tokens.Space.NONE;
  }

  /** Written in capitals, and the word behind it is not. */
  private static boolean standsOut(Scene scene, Span name) {
    Tokens tokens = scene.tokens;
    int first = name.from();
    boolean goesOn = name.to() < scene.span.to() && tokens.isWord(name.to());
    return goesOn
        && tokens.end(first) - tokens.start(first) >= SHORTEST
        && tokens.isCapitals(first)
        && !tokens.isCapitals(name.to());
  }
}
