package io.tradewire.local.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ObservationTableTest {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  @Test
  void showsLevelsChangesAndTargetsInColumns() throws Exception {
    String items =
        """
        [{"indicator":"trade-turnover","reporter":"KZ","partner":"UZ",
          "period":"2022-01-01/2022-12-31","value":4900000000,"unit":"USD","change":28,
          "status":"actual","scope":null},
         {"indicator":"output","reporter":"MN","partner":null,"period":"2025-01-01/2025-12-31",
          "value":null,"unit":null,"change":-3.2,"status":"planned","scope":"coal"}]
        """;
    assertEquals(
        """
        indicator       parties  period                 value            change  status   scope
        trade-turnover  KZ-UZ    2022-01-01/2022-12-31  4.9 billion USD  +28%    actual
        output          MN       2025-01-01/2025-12-31                   -3.2%   planned  coal
        """,
        ObservationTable.table(JSON.readTree(items)));
  }

  @Test
  void amountsKeepEveryDigit() {
    assertEquals("14.7 billion", Amounts.readable(new BigDecimal("14700000000")));
    assertEquals("1.234567 million", Amounts.readable(new BigDecimal("1234567")));
    assertEquals("540", Amounts.readable(new BigDecimal("540")));
    assertEquals("10000", Amounts.readable(new BigDecimal("10000")));
    assertEquals("-2.5 million", Amounts.readable(new BigDecimal("-2500000")));
    assertEquals("0.5", Amounts.readable(new BigDecimal("0.50")));
    assertEquals("5000 trillion", Amounts.readable(new BigDecimal("5E+15")));
  }
}
