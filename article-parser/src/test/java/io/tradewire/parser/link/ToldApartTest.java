package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.tradewire.parser.link.Gold.Statement;
import io.tradewire.parser.link.Numbers.Attachment;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is right of "It was 5% more" where no level that it may be joined to has that change. */
class ToldApartTest {
  private static final Scene SCENE = Scenes.one("It was 5% more.");
  private static final Draft CHANGE = new Draft(SCENE, null, SCENE.percentages.get(0), null);
  private static final Attachment ALONE_AS_CHANGE = new Attachment(false, null);
  private static final Attachment ALONE_AS_SHARE = new Attachment(true, null);
  private static final Attachment JOINED = new Attachment(false, CHANGE);

  @Test
  void isTheChangeOfTheOneLevelNearby() {
    Statement level = level(5.0, 100);
    assertSame(level, new ToldApart(List.of(level(6.0, 50), level)).of(CHANGE));
    assertNull(new ToldApart(List.of(level(6.0, 50))).of(CHANGE));
    assertNull(new ToldApart(List.of(level, level(5.0, 200))).of(CHANGE));
  }

  @Test
  void ofALevelFarOffOnlyThatItIsStatedIsKnown() {
    ToldApart far = new ToldApart(List.of(level(5.0, 400)));
    assertNull(far.of(CHANGE));
    assertEquals(true, far.isStated(CHANGE));
    assertEquals(false, new ToldApart(List.of(level(6.0, 400))).isStated(CHANGE));
  }

  @Test
  void aloneIsRightAsWhatALevelStates() {
    ToldApart stated = new ToldApart(List.of(level(5.0, 400)));
    assertEquals(true, stated.isRight(ALONE_AS_CHANGE, false, CHANGE));
    assertEquals(false, stated.isRight(ALONE_AS_SHARE, false, CHANGE));
    assertEquals(false, stated.isRight(JOINED, false, CHANGE));
  }

  @Test
  void whatNoFigureStatesIsRightlyLeftAlone() {
    ToldApart none = new ToldApart(List.of(level(6.0, 50)));
    assertEquals(true, none.isRight(ALONE_AS_CHANGE, false, CHANGE));
    assertEquals(true, none.isRight(ALONE_AS_SHARE, false, CHANGE));
    assertEquals(true, none.isRight(JOINED, false, CHANGE));
    assertEquals(false, none.isRight(JOINED, true, CHANGE));
  }

  private static Statement level(double change, int at) {
    return new Statement(
        "exports",
        "PE",
        null,
        9e6,
        "USD",
        List.of(9e6),
        change,
        null,
        null,
        "actual",
        null,
        null,
        at,
        at + 1,
        Set.of());
  }
}
