package io.tradewire.query.store.changes;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

class LastChangesTest {

  private static final Subject KZ = Subject.party("KZ");
  private static final Subject RU = Subject.party("RU");

  @Test
  void whatChangedAfterAMomentIsToldFromWhatDidNot() {
    LastChanges changes = new LastChanges(100);
    changes.changed(Set.of(KZ), 5);
    assertFalse(changes.unchangedSince(4, Set.of(KZ)));
    assertFalse(changes.unchangedSince(4, Set.of(RU, KZ)));
    assertFalse(changes.unchangedSince(4, Set.of(Subject.ANYTHING)));
    assertTrue(changes.unchangedSince(4, Set.of(RU)));
    assertTrue(changes.unchangedSince(5, Set.of(KZ, Subject.ANYTHING)));
  }

  @Test
  void aPartyIsNoIndicatorOfTheSameName() {
    LastChanges changes = new LastChanges(100);
    changes.changed(Set.of(KZ), 5);
    assertTrue(changes.unchangedSince(4, Set.of(Subject.indicator("KZ"))));
  }

  @Test
  void whatThereIsNoRoomForCountsAsChanged() {
    LastChanges changes = new LastChanges(3);
    changes.changed(Set.of(KZ), 5);
    changes.changed(Set.of(RU, Subject.party("CN")), 6);
    assertFalse(changes.unchangedSince(5, Set.of(Subject.party("DE"))));
    assertTrue(changes.unchangedSince(6, Set.of(KZ, RU)));
  }

  @Test
  void afterEverythingChangedNothingOlderIsRight() {
    LastChanges changes = new LastChanges(100);
    changes.everythingChanged(5);
    assertFalse(changes.unchangedSince(4, Set.of(KZ)));
    assertTrue(changes.unchangedSince(5, Set.of(KZ)));
  }
}
