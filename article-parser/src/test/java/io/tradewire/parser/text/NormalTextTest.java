package io.tradewire.parser.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the grammar reads is plain, and every character of it leads back to the original. */
class NormalTextTest {
  private static final String[] PIECES = {
    "a",
    "Z",
    "7",
    " ",
    "\n",
    "\r\n",
    "\r",
    "&amp;",
    "&#8217;",
    "&nbsp;",
    "&bogus;",
    "&uuml;",
    "&zuml;",
    "&",
    "\u00ad",
    "\u2013",
    "\u201c",
    "\u00a0",
    "\ufeff",
    "\ud83d\ude00",
    "&#x20AC;",
    "&euro",
    "\u0007",
    "\u2028",
    "&#0;",
    "&#99999999;",
    "\uffff",
    "`"
  };

  @Test
  void decodesEntitiesAndTypography() {
    NormalText text = NormalText.of("\u201cR&amp;D\u201d cost &#8364;5&nbsp;bn\u2014so\u00adme");
    assertEquals("\"R&D\" cost \u20ac5 bn-some", text.slice(0, text.length()));
  }

  @Test
  void decodesNamedLettersWithAnAccentAndLeavesNamesThatAreNone() {
    NormalText text =
        NormalText.of("T&uuml;rkiye, &Scaron;id, S&atilde;o, &Oslash;st, &quml; &uml");
    assertEquals(
        "T\u00fcrkiye, \u0160id, S\u00e3o, \u00d8st, &quml; &uml", text.slice(0, text.length()));
    assertEquals(1, text.origin(1));
    assertEquals(7, text.originEnd(2));
  }

  @Test
  void lettersWithTwoMarksAndMarksBehindALetterFoldToTheBareOne() {
    assertEquals("da lat, hai duong", Fold.fold("\u0110\u00e0 L\u1ea1t, H\u1ea3i D\u01b0\u01a1ng"));
    NormalText text = NormalText.of("Ha\u0300 No\u0323\u0302i");
    assertEquals("Ha Noi", text.slice(0, text.length()));
    assertEquals(4, text.origin(3));
  }

  @Test
  void leadsBackToTheWholeOfAnEntity() {
    NormalText text = NormalText.of("a &amp; b&shy;c");
    assertEquals(2, text.origin(2));
    assertEquals(7, text.originEnd(3));
    assertEquals(8, text.origin(4));
    assertEquals("c", text.slice(5, 6));
    assertEquals(14, text.origin(5));
    assertEquals(15, text.originEnd(6));
  }

  @Test
  void keepsOffsetsInOrderAndExactForAnyText() {
    Random random = new Random(7);
    for (int round = 0; round < 3000; round++) {
      StringBuilder original = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        original.append(PIECES[random.nextInt(PIECES.length)]);
      }
      check(original.toString());
    }
  }

  private static void check(String original) {
    NormalText text = NormalText.of(original);
    int behind = 0;
    for (int i = 0; i < text.length(); i++) {
      int start = text.origin(i);
      int end = text.originEnd(i + 1);
      assertTrue(start >= behind && end > start && end <= original.length(), original);
      char from = original.charAt(start);
      boolean same = text.at(i) == from && end == start + 1;
      boolean plain = from > '~' || from == '\r' || from == '`' || from == '&';
      assertTrue(same || plain, original);
      behind = end;
    }
    assertEquals(original.length(), text.origin(text.length()));
  }
}
