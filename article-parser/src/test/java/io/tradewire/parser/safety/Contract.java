package io.tradewire.parser.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradewire.events.Figure;
import io.tradewire.events.Indicator;
import io.tradewire.events.Period;
import io.tradewire.events.Units;
import io.tradewire.parser.ParsedArticle;
import io.tradewire.parser.RawArticle;
import java.util.regex.Pattern;

/** What holds for every figure of every text. */
final class Contract {
  private static final Pattern PARTY =
      Pattern.compile("[A-Z]{2}|C5|EAEU|CIS|SCO|OTS|ASEAN|GCC|WORLD");
  private static final Pattern SCOPE_CODE = Pattern.compile("(ISIC|HS|CPC|SITC):[0-9A-Z.+-]+");

  private Contract() {}

  /** Fails with the text if its reading breaks a promise. */
  static void check(RawArticle raw, ParsedArticle parsed) {
    String text = raw.text();
    assertEquals(text, parsed.article().text());
    for (Figure figure : parsed.figures()) {
      try {
        check(text, figure);
      } catch (AssertionError e) {
        throw new AssertionError(figure + " of " + Texts.printable(text), e);
      }
    }
  }

  private static void check(String text, Figure figure) {
    assertEquals(text.substring(figure.quoteStart(), figure.quoteEnd()), figure.quote(), "quote");
    assertFalse(figure.quote().isBlank(), "a quote has words");
    assertEquals(figure.value() == null, figure.unit() == null, "value and unit go together");
    assertTrue(
        figure.value() != null || figure.change() != null || figure.share() != null, "a number");
    if (figure.unit() != null) {
      Units.require(figure.unit());
    }
    figure.also().forEach(level -> Units.require(level.unit()));
    assertTrue(figure.confidence() >= 0 && figure.confidence() <= 1, "confidence");
    assertParty(figure.reporter());
    assertParty(figure.partner());
    assertTrue(
        figure.reporter() == null || !figure.reporter().equals(figure.partner()), "two parties");
    assertPeriod(figure.period());
    assertTrue(figure.scope() == null || !figure.scope().isBlank(), "a scope has words");
    assertTrue(figure.region() == null || !figure.region().isBlank(), "a region has a name");
    assertTrue(
        figure.scopeCode() == null || SCOPE_CODE.matcher(figure.scopeCode()).matches(),
        "code of the scope: " + figure.scopeCode());
    assertTrue(figure.scope() != null || figure.scopeCode() == null, "a code has its phrase");
    assertEquals(figure.indicator(), Indicator.of(figure.indicator().code()));
    assertFalse(figure.rules().isEmpty(), "rules");
  }

  private static void assertParty(String code) {
    assertTrue(code == null || PARTY.matcher(code).matches(), "party " + code);
  }

  private static void assertPeriod(Period period) {
    if (period != null && period.start() != null && period.end() != null) {
      assertFalse(period.end().isBefore(period.start()), "period " + period);
    }
    if (period != null) {
      assertEquals(period, Period.parse(period.toString()), "period as it is written");
    }
  }
}
