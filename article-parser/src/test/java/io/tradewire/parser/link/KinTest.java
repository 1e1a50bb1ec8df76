package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradewire.parser.mention.Scope;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which scopes are of one branch. */
class KinTest {

  @ParameterizedTest
  @CsvSource({
    "cereals, HS:10, wheat, HS:1001, true",
    "wheat, HS:1001, cereals, HS:10, true",
    "wheat, HS:1001, barley, HS:1003, false",
    "gadgets, , gadgets, , true",
    "tannery goods, , tannery machines, HS:84, true",
    "tannery goods, HS:41, tannery machines, HS:84, false",
    "tannery, , tannins, , false",
    "salt, , salt pans, , false",
    "machine tools, , tools, HS:82, false"
  })
  void isToldByCodesAndByTheFirstWord(
      String one, String code, String other, String otherCode, boolean kin) {
    Scope first = new Scope(null, one, code, "");
    assertEquals(kin, Kin.are(first, new Scope(null, other, otherCode, "")));
  }

  @ParameterizedTest
  @CsvSource({"excluding ships, excluding oil, false", "excluding ships, excluding ships, true"})
  void whatIsLeftMayBeAnything(String one, String other, boolean kin) {
    Scope first = new Scope(null, one, null, "scope.excluding");
    assertEquals(kin, Kin.are(first, new Scope(null, other, null, "scope.excluding")));
  }
}
