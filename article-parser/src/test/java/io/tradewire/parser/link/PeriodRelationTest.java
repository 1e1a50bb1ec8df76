package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradewire.events.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodRelationTest {

  @ParameterizedTest
  @CsvSource({
    "2021-01-01/2021-08-31, 2021-01-01/2021-08-31, SAME",
    "2020-01-01/2020-08-31, 2021-01-01/2021-08-31, YEAR_BEFORE",
    "2020-03-01/2020-03-31, 2023-03-01/2023-03-31, YEARS_BEFORE",
    "2018-01-01/2018-08-31, 2021-01-01/2021-08-31, YEARS_BEFORE",
    "2021-07-01/2021-07-31, 2021-08-01/2021-08-31, STEP_BEFORE",
    "2021-08-01/2021-08-31, 2021-01-01/2021-08-31, ENDS_IT",
    "2021-03-01/2021-03-31, 2021-01-01/2021-08-31, WITHIN",
    "2021-01-01/2021-12-31, 2021-01-01/2021-08-31, AROUND",
    "2019-05-01/2019-05-31, 2021-01-01/2021-08-31, BEFORE",
    "2022-01-01/2022-12-31, 2021-01-01/2021-08-31, AFTER",
    "2020-07-01/2021-06-30, 2021-01-01/2021-08-31, OTHER",
    "../2021-08-31, 2021-01-01/2021-08-31, OPEN",
  })
  void aPeriodLiesToAnother(String one, String other, PeriodRelation relation) {
    assertEquals(relation, PeriodRelation.of(Period.parse(one), Period.parse(other)));
  }

  @Test
  void noPeriodLiesOpenToAny() {
    Period months = Period.parse("2021-01-01/2021-08-31");
    assertEquals(PeriodRelation.OPEN, PeriodRelation.of(null, months));
    assertEquals(PeriodRelation.OPEN, PeriodRelation.of(months, null));
  }
}
