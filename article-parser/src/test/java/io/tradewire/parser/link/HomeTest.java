package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradewire.parser.english.English;
import io.tradewire.parser.rank.Choice;
import io.tradewire.parser.rank.Decision;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.time.Anchor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose figures an article states. */
class HomeTest {
  private static final English ENGLISH = English.load();
  private static final String TEXT =
      "NAIROBI - Kenya's exports to Uganda fell. Uganda bought cement for KSh 9 billion. Ugandan"
          + " imports from Kenya, said the Bank of Uganda, were of no use to Mombasa.";

  /** Chooses the last candidate, and notes which there were. */
  private static final class Last implements Judge {
    private final List<String> candidates = new ArrayList<>();

    @Override
    public void begin(Draft draft) {
      throw new AssertionError("it is decided before the first number");
    }

    @Override
    public <C> Decision<C> decide(Space space, Choice<C> choice, Draft draft) {
      IntStream.range(0, choice.size())
          .mapToObj(i -> ((Home.Candidate) choice.candidate(i)).code())
          .forEach(candidates::add);
      int last = choice.size() - 1;
      return new Decision<>(choice.candidate(last), 0.8, last);
    }
  }

  @Test
  void theMostProminentCountriesAreConsideredAndNone() {
    Last judge = new Last();
    Home home = Home.decide(outline(TEXT), judge);
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
    List<Scene> scenes = outline(TEXT).scenes();
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
    List<Scene> scenes = outline("Peru paid $9 million, €7 million and 5 million soles.").scenes();
    assertEquals(false, new Appearances("US", scenes).money);
    assertEquals(false, new Appearances("EU", scenes).money);
    assertEquals(true, new Appearances("PE", scenes).money);
  }

  @Test
  void aFirmIsNoneOfThoseThatAnArticleIsAbout() {
    Cast cast = outline("Peru's exports rose. Hyundai bought ore, and Samsung zinc.").cast();
    assertEquals(List.of("PE"), cast.codes());
    assertEquals(null, cast.office());
  }

  @ParameterizedTest
  @CsvSource({"NAIROBI, KE", "MOMBASA, KE", "RIMINI, IT"})
  void anArticleIsWrittenFromTheCountryOfItsCity(String city, String country) {
    Cast cast = outline(city + " - Sales of Peru rose by 5 percent.").cast();
    assertEquals(country, cast.dateline());
  }

  private static Outline outline(String text) {
    Findings body = ENGLISH.findings(ENGLISH.clues(ENGLISH.read(text)), Anchor.ofYear(2024));
    List<Scene> scenes =
        body.document().sentences().stream()
            .map(span -> new Scene(body.document(), body.mentions(), 0, span, null))
            .toList();
    int header = body.document().header().body();
    return new Outline(Cast.of(null, scenes, body.mentions(), header), null, scenes, null);
  }
}
