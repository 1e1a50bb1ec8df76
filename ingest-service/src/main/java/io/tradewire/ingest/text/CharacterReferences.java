package io.tradewire.ingest.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * HTML character references that end in a semicolon. Those without one are left alone: in a text
 * that is no HTML, "R&D" and "AT&T" are more likely than an author who forgot it.
 */
final class CharacterReferences {

  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});");

  /** "&amp;quot;" was escaped twice on its way; more often is no accident. */
  private static final int TIMES = 2;

  private CharacterReferences() {}

  static String decode(String text) {
    String decoded = text;
    for (int i = 0; i < TIMES && decoded.indexOf('&') >= 0; i++) {
      Matcher matcher = REFERENCE.matcher(decoded);
      decoded =
          matcher.replaceAll(
              match -> Matcher.quoteReplacement(Parser.unescapeEntities(match.group(), false)));
    }
    return decoded;
  }
}
