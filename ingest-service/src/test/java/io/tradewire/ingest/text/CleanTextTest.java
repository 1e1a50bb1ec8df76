package io.tradewire.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wool rose 3%.\n\tTable",
        "R&D at AT&T; profit &c.",
        "“Quotes”, 5\u00a0% and 3–4 €",
        "«CAFÉ» and «ESPAÑ» cost £2",
        "Товарооборот вырос",
        "贸易额 😀"
      })
  void soundTextStays(String text) {
    assertEquals(text, CleanText.of(text));
  }

  @Test
  void plainTextIsNotCopied() {
    String text = "Wool rose.";
    assertSame(text, CleanText.of(text));
  }

  @ParameterizedTest
  @CsvSource({
    "Fish &amp; chips &#8211; &pound;3 &#x20AC;4, Fish & chips – £3 €4",
    "&amp;quot;so&amp;quot;, '\"so\"'",
    "Kazakhstanâ€™s tradeâ€”up, Kazakhstan’s trade—up",
    "PerÃº sold Â£3 of cafÃ©, Perú sold £3 of café",
    "Ð¢Ð¾Ð²Ð°Ñ€Ñ‹, Товары",
    "itÃ¢â‚¬â„¢s, it’s",
    "naÃ¯ve “quotes”, naïve “quotes”"
  })
  void referencesAndMojibakeBecomeWhatTheyWere(String broken, String sound) {
    assertEquals(sound, CleanText.of(broken));
  }

  @Test
  void controlsAndHalvesOfPairsAreLeftOut() {
    assertEquals(
        "a\nb\nc d", CleanText.of("\ufeffa\r\nb\rc\u0000 \u0003\u0085d\ud83d\ufffe\udc00\u007f"));
  }
}
