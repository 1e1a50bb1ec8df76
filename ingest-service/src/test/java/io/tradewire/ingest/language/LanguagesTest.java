package io.tradewire.ingest.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

  private final Languages languages = new Languages();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|Exports of wool to Chile rose by 3% in 2023, the ministry of trade said.",
        "en|Trade turnover up 27%: wool, copper, wheat lead growth",
        "ru|Экспорт шерсти в Чили вырос на три процента, сообщили в министерстве торговли.",
        "kk|Елдің жүн экспорты биыл үш пайызға өсті, деп хабарлады сауда министрлігі.",
        "uz|Mamlakatning jun eksporti bu yil uch foizga o'sdi, deb xabar berdi savdo vazirligi.",
        "de|Die Ausfuhr von Wolle nach Chile stieg um drei Prozent, teilte das Ministerium mit.",
        "fr|Les exportations de laine vers le Chili ont augmenté de trois pour cent cette année.",
        "es|Las exportaciones de lana a Chile aumentaron un tres por ciento en el año.",
        "tr|Yün ihracatı bu yıl yüzde üç arttı, diye açıkladı ticaret bakanlığı.",
        "zh|今年对智利的羊毛出口增长了百分之三，商务部表示，增长主要来自新合同和新的运输线路。"
      })
  void newsIsToldApart(String language, String text) {
    assertEquals(language, languages.of(text));
  }

  @Test
  void aHandfulOfLettersIsUndetermined() {
    assertNull(languages.of("$3bn (+27%)"));
  }
}
