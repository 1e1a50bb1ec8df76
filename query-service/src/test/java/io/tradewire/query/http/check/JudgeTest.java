package io.tradewire.query.http.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.tradewire.query.domain.ObservationId;
import io.tradewire.query.http.check.Verdict.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTest {

  private static Claim claim(String value, String bound, String status, int year, String change) {
    return new Claim(
        "exports",
        "KZ",
        "RU",
        status,
        null,
        null,
        null,
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 12, 31),
        value == null ? null : new BigDecimal(value),
        value == null ? null : "USD",
        bound,
        change == null ? null : new BigDecimal(change));
  }

  private static Believed believed(String value, String status, int year, String change) {
    return new Believed(
        new ObservationId(
            1,
            LocalDate.of(year, 1, 1),
            LocalDate.of(year, 12, 31),
            value == null ? "" : "USD",
            (short) 0),
        status,
        value == null ? null : new BigDecimal(value),
        change == null ? null : new BigDecimal(change),
        2);
  }

  /** Against 1000, believed for the same year. */
  @ParameterizedTest
  @CsvSource({
    "1010, exact, agrees, 1.00",
    "1010.01, exact, differs, 1.00",
    "990, exact, agrees, -1.00",
    "989, exact, differs, -1.10",
    "1050, about, agrees, 5.00",
    "1051, about, differs, 5.10",
    "700, over, agrees, -30.00",
    "1011, over, differs, 1.10",
    "1300, under, agrees, 30.00",
    "980, under, differs, -2.00",
    "7999, exact, differs, 699.90",
    "8000, exact, outlier, 700.00",
    "125, exact, outlier, -87.50",
    "126, exact, differs, -87.40",
    "-1000, exact, differs, -200.00"
  })
  void aLevelIsHeldAgainstTheObservation(
      String value, String bound, String verdict, String difference) {
    Verdict judged =
        Judge.of(
            claim(value, bound, "actual", 2021, null),
            List.of(believed("1000", "actual", 2021, null)));
    assertEquals(verdict, judged.kind().code());
    assertEquals(new BigDecimal(difference), judged.difference());
  }

  @Test
  void anotherPlanContradictsTheTarget() {
    Believed target = believed("1000", "planned", 2030, null);
    Verdict judged = Judge.of(claim("1500", "exact", "planned", 2030, null), List.of(target));
    assertEquals(
        new Verdict(Kind.CONTRADICTS_TARGET, new BigDecimal("50.00"), target, target), judged);
  }

  @ParameterizedTest
  @CsvSource({"900, contradicts-target", "1000, new", "1200, new", "995, new"})
  void aFirstResultIsHeldAgainstTheTarget(String value, String verdict) {
    Believed target = believed("1000", "planned", 2021, null);
    Verdict judged = Judge.of(claim(value, "exact", "actual", 2021, null), List.of(target));
    assertEquals(verdict, judged.kind().code());
    assertEquals(target, judged.target());
  }

  @Test
  void aResultThatIsKnownIsHeldAgainstItselfNotTheTarget() {
    Believed result = believed("900", "actual", 2021, null);
    Believed target = believed("1000", "planned", 2021, null);
    Verdict judged = Judge.of(claim("900", "exact", "actual", 2021, null), List.of(result, target));
    assertEquals(new Verdict(Kind.AGREES, new BigDecimal("0.00"), result, target), judged);
  }

  @Test
  void whereNothingIsKnownOtherYearsTellAnOutlier() {
    List<Believed> peers =
        List.of(
            believed("900", "actual", 2018, null),
            believed("1000", "actual", 2019, null),
            believed("1100", "actual", 2020, null));
    Claim thousandfold = claim("1000000", "exact", "actual", 2021, null);
    assertEquals(Kind.OUTLIER, Judge.of(thousandfold, peers).kind());
    assertEquals(Kind.NEW, Judge.of(thousandfold, peers.subList(0, 2)).kind());
    assertEquals(Kind.NEW, Judge.of(claim("1200", "exact", "actual", 2021, null), peers).kind());
  }

  @ParameterizedTest
  @CsvSource({"27, agrees, 0", "28, agrees, 1", "28.1, differs, 1.1", "-27, differs, -54"})
  void aChangeWithoutALevelIsComparedInPoints(String change, String verdict, String points) {
    Verdict judged =
        Judge.of(
            claim(null, "exact", "actual", 2021, change),
            List.of(believed("1000", "actual", 2021, "27")));
    assertEquals(verdict, judged.kind().code());
    assertEquals(new BigDecimal(points), judged.difference());
  }

  @Test
  void whatCannotBeComparedIsNew() {
    Claim zero = claim("5", "exact", "actual", 2021, null);
    assertEquals(Kind.NEW, Judge.of(zero, List.of()).kind());
    Verdict against = Judge.of(zero, List.of(believed("0", "actual", 2021, null)));
    assertEquals(Kind.DIFFERS, against.kind());
    assertNull(against.difference(), "there are no percents of nothing");
  }
}
