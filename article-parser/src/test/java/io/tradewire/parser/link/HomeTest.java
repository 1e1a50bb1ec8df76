package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose figures an article states. */
class HomeTest {
  private static final String TEXT =
      "NAIROBI - Kenya's exports to Uganda fell. Uganda bought cement for KSh 9 billion. Ugandan"
          + " imports from Kenya, said the Bank of Uganda, were of no use to Mombasa.";

  @Test
  void theMostProminentCountriesAreConsideredAndNone() {
    LastOfAll<Home.Candidate> judge = new LastOfAll<>(Home.Candidate.class, Home.Candidate::code);
    Home home = Home.decide(Scenes.outline(TEXT), judge);
    assertEquals(Arrays.asList(null, "KE", "UG"), judge.candidates);
    assertEquals(new Home("UG", 0.8), home);
  }

  @ParameterizedTest
  @CsvSource({
    "KE, 0.95, KE, 6",
    "KE, 0.8, KE, 5",
    "KE, 0.5, KE, 4",
    "KE, 0.95, UG, 3",
    "KE, 0.5, UG, 1",
    ", 0.95, KE, 0"
  })
  void howSureItIsIsToldFromWhatItIs(String code, double probability, String other, int fits) {
    assertEquals(fits, new Home(code, probability).fits(other));
  }

  @Test
  void howACountryAppearsIsCounted() {
    List<Scene> scenes = Scenes.outline(TEXT).scenes();
    Appearances kenya = new Appearances("KE", scenes);
    Appearances uganda = new Appearances("UG", scenes);
    assertEquals(2, kenya.mentions.size());
    assertEquals(4, uganda.mentions.size());
    assertEquals(1, kenya.possessive);
    assertEquals(1, uganda.inNames);
    assertEquals(1, kenya.regions);
    assertEquals(List.of(true, false), List.of(kenya.first, uganda.first));
    assertEquals(List.of(true, false), List.of(kenya.money, uganda.money));
    assertEquals(1, kenya.behindCues[Link.FROM.ordinal()]);
    assertEquals(1, uganda.behindCues[Link.TO.ordinal()]);
  }

  @Test
  void dollarsAndEurosTellOfNoCountry() {
    List<Scene> scenes =
        Scenes.outline("Peru paid $9 million, €7 million and 5 million soles.").scenes();
    assertEquals(false, new Appearances("US", scenes).money);
    assertEquals(false, new Appearances("EU", scenes).money);
    assertEquals(true, new Appearances("PE", scenes).money);
  }

  @Test
  void aFirmIsNoneOfThoseThatAnArticleIsAbout() {
    Cast cast = Scenes.outline("Peru's exports rose. Hyundai bought ore, and Samsung zinc.").cast();
    assertEquals(List.of("PE"), cast.codes());
    assertEquals(null, cast.office());
  }

  @ParameterizedTest
  @CsvSource({"NAIROBI, KE", "MOMBASA, KE", "RIMINI, IT"})
  void anArticleIsWrittenFromTheCountryOfItsCity(String city, String country) {
    Cast cast = Scenes.outline(city + " - Sales of Peru rose by 5 percent.").cast();
    assertEquals(country, cast.dateline());
  }
}
