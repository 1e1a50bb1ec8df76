package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SuccessionTest {
  private static final Pair CHILE_PERU = new Pair("CL", "PE");
  private static final Pair CHILE = new Pair("CL", null);

  @Test
  void saysWhatBecameOfBothParties() {
    assertEquals(Succession.SAME, Succession.of(new Pair("CL", "PE"), CHILE_PERU));
    assertEquals(Succession.SWAPPED, Succession.of(new Pair("PE", "CL"), CHILE_PERU));
    assertEquals(Succession.OTHER, Succession.of(new Pair("TD", "ML"), CHILE_PERU));
  }

  @Test
  void saysWhichOneChanged() {
    assertEquals(Succession.PARTNER_DROPPED, Succession.of(CHILE, CHILE_PERU));
    assertEquals(Succession.PARTNER_ADDED, Succession.of(CHILE_PERU, CHILE));
    assertEquals(Succession.PARTNER_CHANGED, Succession.of(new Pair("CL", "TD"), CHILE_PERU));
    assertEquals(Succession.REPORTER_CHANGED, Succession.of(new Pair("TD", "PE"), CHILE_PERU));
    assertEquals(Succession.REPORTER_CHANGED, Succession.of(new Pair("TD", null), CHILE));
  }

  @Test
  void saysThatOneTookTheOtherRole() {
    assertEquals(Succession.CROSSED, Succession.of(new Pair("PE", "TD"), CHILE_PERU));
    assertEquals(Succession.CROSSED, Succession.of(new Pair("PE", null), CHILE_PERU));
    assertEquals(Succession.CROSSED, Succession.of(new Pair("TD", "CL"), CHILE_PERU));
  }
}
