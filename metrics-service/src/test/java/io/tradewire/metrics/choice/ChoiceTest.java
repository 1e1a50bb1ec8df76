package io.tradewire.metrics.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradewire.events.Bound;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The worked examples of docs/observations.md. */
class ChoiceTest {

  private static final Bound EXACT = Bound.EXACT;
  private static final Bound ABOUT = Bound.ABOUT;
  private static final Bound OVER = Bound.OVER;

  @Test
  void numbersWithinOnePercentSupportEachOther() {
    State state =
        choose(claim("a", "14.7", EXACT), claim("b", "14.65", EXACT), claim("c", "14.2", EXACT));
    assertEquals("14.7 exact 2:1", tell(state));
    assertEquals("14.2 to 14.7", state.low() + " to " + state.high());
  }

  @Test
  void anExactNumberOutweighsOneAboutAndTwoOvers() {
    assertEquals(
        "14.7 exact 1:1", tell(choose(claim("a", "14.7", EXACT), claim("b", "15", ABOUT))));
    assertEquals(
        "14.7 exact 1:0",
        tell(choose(claim("a", "14.7", EXACT), claim("b", "14", OVER), claim("c", "14.1", OVER))));
  }

  @Test
  void threeIndependentAboutsOutweighOneExact() {
    assertEquals(
        "15 about 3:1",
        tell(
            choose(
                claim("a", "14.7", EXACT),
                claim("b", "15", ABOUT),
                claim("c", "15", ABOUT),
                claim("d", "15", ABOUT))));
  }

  @Test
  void aPublisherCountsOnceAndSoDoCopies() {
    State onePublisher =
        choose(
            claim("a", "14.7", EXACT).from("daily"),
            claim("b", "14.7", EXACT).from("daily"),
            claim("c", "20", EXACT).from("agency"),
            claim("d", "20", EXACT).from("post"));
    assertEquals("20 exact 2:1", tell(onePublisher));
    State copies =
        choose(
            claim("a", "14.7", EXACT).print(0xFF00),
            claim("b", "14.7", EXACT).print(0xFF07),
            claim("c", "14.7", EXACT).print(0xFF0F),
            claim("d", "20", EXACT).print(0x1234_5678L),
            claim("e", "20", EXACT).print(0x8765_4321_0000L));
    assertEquals("20 exact 2:1", tell(copies));
  }

  @Test
  void threeBitsApartIsACopyAndFourAreNot() {
    assertTrue(Sources.isCopy(0b1000_0000, 0b1000_0111));
    assertTrue(!Sources.isCopy(0b1000_0000, 0b1000_1111));
    assertTrue(!Sources.isCopy(0, 0));
  }

  @Test
  void theLaterPublicationBreaksATie() {
    assertEquals(
        "20 exact 1:1",
        tell(
            choose(
                claim("a", "14.7", EXACT).on("2021-11-03"),
                claim("b", "20", EXACT).on("2021-11-04"))));
  }

  @Test
  void aMillionForABillionIsFlaggedAndOutvoted() {
    List<Claim> claims =
        claims(
            claim("a", "14700000", EXACT).on("2022-01-01"),
            claim("b", "14700000000", ABOUT),
            claim("c", "14000000000", OVER));
    Choice choice = Choice.among(claims, false);
    assertEquals("14700000000 about 1:0", tell(choice.state()));
    assertEquals(1, choice.state().outliers());
    assertEquals("a", choice.outliers().get(0).articleId());
  }

  @Test
  void twoSourcesAreNoMajority() {
    Choice choice =
        Choice.among(
            claims(
                claim("a", "14700000", EXACT).on("2022-01-01"), claim("b", "14700000000", EXACT)),
            false);
    assertEquals(List.of(), choice.outliers());
    assertEquals("14700000 exact 1:1", tell(choice.state()));
  }

  @Test
  void undatedClaimsOfMoreThanAYearAgoAreNotHeard() {
    List<Claim> claims =
        claims(
            claim("a", "6000", EXACT).on("2015-05-01"),
            claim("b", "6000", EXACT).on("2015-05-02"),
            claim("c", "10000", OVER).on("2021-11-03"));
    assertEquals("10000 over 1:0", tell(Choice.among(claims, true).state()));
    assertEquals("6000 exact 2:1", tell(Choice.among(claims, false).state()));
  }

  @Test
  void theOrderOfClaimsDoesNotMatter() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      List<Claim> claims = new ArrayList<>();
      for (int i = 0; i < 2 + random.nextInt(6); i++) {
        claims.add(
            claim("a" + i, String.valueOf(95 + random.nextInt(10)), Bound.values()[i % 4])
                .on("2021-11-0" + (1 + random.nextInt(2)))
                .from(random.nextBoolean() ? "daily" : null)
                .build());
      }
      State expected = Choice.among(claims, false).state();
      Collections.shuffle(claims, random);
      assertEquals(expected, Choice.among(claims, false).state());
    }
  }

  private static State choose(Draft... drafts) {
    return Choice.among(claims(drafts), false).state();
  }

  private static List<Claim> claims(Draft... drafts) {
    return Arrays.stream(drafts).map(Draft::build).toList();
  }

  private static String tell(State state) {
    return "%s %s %d:%d"
        .formatted(
            state.value().toPlainString(),
            state.bound().code(),
            state.agreeing(),
            state.disagreeing());
  }

  private static Draft claim(String article, String value, Bound bound) {
    return new Draft(article, value, bound);
  }

  private static final class Draft {
    private final String article;
    private final String value;
    private final Bound bound;
    private LocalDate day = LocalDate.of(2021, 11, 3);
    private String source;
    private long print;

    private Draft(String article, String value, Bound bound) {
      this.article = article;
      this.value = value;
      this.bound = bound;
    }

    Draft on(String published) {
      day = LocalDate.parse(published);
      return this;
    }

    Draft from(String publisher) {
      source = publisher;
      return this;
    }

    Draft print(long fingerprint) {
      print = fingerprint;
      return this;
    }

    Claim build() {
      return new Claim(
          article,
          Span.since(1, Arrival.NEW),
          0,
          0,
          new BigDecimal(value),
          bound,
          null,
          null,
          day,
          source,
          print);
    }
  }
}
