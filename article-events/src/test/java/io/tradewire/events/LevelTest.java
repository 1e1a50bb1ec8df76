package io.tradewire.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LevelTest {

  @ParameterizedTest
  @ValueSource(strings = {"USD", "KZT", "TEU", "t", "m3", "kWh", "head"})
  void knowsMoneyAndCountingUnits(String unit) {
    assertEquals(unit, new Level(BigDecimal.ONE, unit).unit());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "usd", "US$", "USDT", "teu", "tonnes", "ÄÖÜ"})
  void refusesOtherUnits(String unit) {
    assertThrows(IllegalArgumentException.class, () -> new Level(BigDecimal.ONE, unit));
  }

  @Test
  void needsBothHalves() {
    assertThrows(NullPointerException.class, () -> new Level(null, "USD"));
    assertThrows(IllegalArgumentException.class, () -> new Level(BigDecimal.ONE, null));
  }

  @ParameterizedTest
  @CsvSource({"1.47E+10, 14700000000", "14.70, 14.70", "0E+3, 0"})
  void isWrittenOut(BigDecimal value, String plain) {
    assertEquals(plain, new Level(value, "USD").value().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E+1000", "1E+999999999", "1E-1001"})
  void refusesNumbersThatNobodyCanWriteOut(String value) {
    BigDecimal number = new BigDecimal(value);
    assertThrows(IllegalArgumentException.class, () -> new Level(number, "USD"));
  }

  @ParameterizedTest
  @CsvSource({"USD, true", "TEU, false", "t, false", "units, false"})
  void moneyIsToldFromContainers(String unit, boolean money) {
    assertEquals(money, Units.isMoney(unit));
  }
}
