package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words leave open of a level: whose dollars, which francs, tonnes or money, the sign. */
class UnitTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-03-05 | New Zealand's exports rose 4 percent to $5.2 billion in February. | 5200000000 NZD
          2024-03-05 | Kenya's exports to New Zealand reached $40 million in 2023. | 40000000 USD
          1987-03-05 | Hong Kong's imports fell to 21.4 billion dlrs in January. | 21400000000 HKD
          2024-03-05 | Taiwan's exports rose to 31.4 billion dollars in February. | 31400000000 USD
          1991-01-18 | Senegal's exports reached 97 billion francs in 1990. | 97000000000 XOF
          1987-08-24 | Poland's exports to the Soviet Union were 310 mln roubles in 1986. | 310000000 SUR
          2012-08-24 | Poland's exports to Russia were 310 million roubles in 2011. | 310000000 RUB
          2024-03-05 | Kazakhstan's imports from Russia were 810 billion roubles in 2023. | 810000000000 RUB
          2020-09-01 | Botswana's imports were P26.1 billion in 2019. | 26100000000 BWP
          1992-04-29 | Gabon's exports were worth 240 billion CFA francs in 1991. | 240000000000 XAF
          1987-02-17 | Mauritania's exports were worth 31 billion ouguiyas in 1986. | 31000000000 MRO
          2022-02-17 | Mauritania's exports were worth 31 billion ouguiyas in 2021. | 31000000000 MRU
          1993-10-04 | Zambia's exports were worth 93 billion kwacha in 1992. | 93000000000 ZMK
          1993-10-04 | Turkey's exports were worth 93,000 billion lira in 1992. | 93000000000000 TRL
          1989-06-20 | Malta's exports were worth 93 million Maltese pounds in 1988. | 93000000 MTL
          2018-08-26 | A $460 million export deal was signed by Iran and Iraq. | 460000000 USD
          """)
  void moneyIsThatOfTheCountryAndOfTheTime(LocalDate day, String text, String level) {
    assertEquals(List.of(level), levels(day, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenya's exports to Uganda were Sh91 billion in 2021. | Uganda's exports to Kenya were Sh32 billion in 2021. | 32000000000 KES
          Uganda's exports to Kenya were Sh32 billion in 2021. | Kenya's exports to Uganda were Sh91 billion in 2021. | 91000000000 UGX
          Kenya's exports to Uganda were Sh91 billion in 2021. | Tanzania's exports to Uganda were Sh32 billion in 2021. | 32000000000 TZS
          """)
  void betweenTwoCountriesOneWordIsOneMoney(String first, String text, String level) {
    List<String> levels = levels(LocalDate.of(2022, 6, 28), first + " " + text);
    assertEquals(level, levels.get(levels.size() - 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Jordan's deficit in the trade balance grew by 32 percent to $5.2 billion in 2008. | -5200000000 USD
          Oman's trade surplus grew by 32 percent to $5.2 billion in 2008. | 5200000000 USD
          The trade balance of Peru was negative, $95.2 million in 2008. | -95200000 USD
          Peru posted a $79 million trade deficit in 1986. | -79000000 USD
          Peru's trade surplus came to $79 million in 1986 after a deficit in 1985. | 79000000 USD
          Peru's trade deficit came to $79 million in 1986 against a surplus in 1985. | -79000000 USD
          """)
  void aBalanceHasTheSignOfTheNearestWordThatTellsIt(String text, String level) {
    assertEquals(List.of(level), levels(LocalDate.of(2009, 2, 1), text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          7,400 tonnes | Imports were 321 million. | 321000000 USD
          7.4 million tonnes | Imports were 6.9 million. | 6900000 t
          """)
  void aBareNumberCountsWhatNumbersOfItsSizeCounted(String rice, String text, String level) {
    String before = "Laos exported goods worth $280 million in 2023. It imported %s of rice. ";
    List<String> levels = levels(LocalDate.of(2024, 2, 1), before.formatted(rice) + text);
    assertEquals(level, levels.get(levels.size() - 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The works in Kremenchuk built 1,240 freight wagons in 2023. | 1240 units
          Ukraine's output of freight wagons rose to 1,240 wagons in 2023. | 1240 units
          Freight traffic between Ukraine and Poland reached 1,240 wagons in 2023.| 1240 wagons
          """)
  void wagonsThatAreBuiltArePieces(String text, String level) {
    assertEquals(List.of(level), levels(LocalDate.of(2024, 2, 1), text));
  }

  private static List<String> levels(LocalDate day, String text) {
    return Parsed.figures(day, text).stream()
        .map(figure -> figure.value().toPlainString() + " " + figure.unit())
        .toList();
  }
}
