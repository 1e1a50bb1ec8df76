package io.tradewire.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"0000000000000000", "ffffffffffffffff", "8000000000000001", "00000000000000ff"})
  void hasSixteenDigitsForAnyBits(String hex) {
    assertEquals(hex, Fingerprint.parse(hex).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ff",
        "+000000000000000",
        "FFFFFFFFFFFFFFFF",
        "00000000000000000",
        "000000000000000g"
      })
  void anythingElseIsRefused(String hex) {
    assertThrows(IllegalArgumentException.class, () -> Fingerprint.parse(hex));
  }

  @ParameterizedTest
  @CsvSource({
    "0000000000000000, 0000000000000000, 0",
    "0000000000000000, ffffffffffffffff, 64",
    "8000000000000000, 0000000000000001, 2"
  })
  void distanceCountsTheBitsThatDiffer(String one, String other, int distance) {
    assertEquals(distance, Fingerprint.parse(one).distance(Fingerprint.parse(other)));
    assertEquals(distance, Fingerprint.parse(other).distance(Fingerprint.parse(one)));
  }
}
