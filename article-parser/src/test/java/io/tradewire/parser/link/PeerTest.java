package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradewire.events.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a period is to the last figure of the same indicator, Poland's in 2019. */
class PeerTest {

  @ParameterizedTest
  @CsvSource({
    "2019, PL, OF_SERIES",
    "2018, PL, NOT_OF_SERIES",
    ", PL, NOT_OF_SERIES",
    "2019, HU, OF_OTHER",
    "2018, HU, NOT_OF_OTHER"
  })
  void goesOnWithIt(Integer year, String reporter, Peer peer) {
    Draft last = draft("PL");
    last.period = Period.ofYear(2019);
    assertEquals(peer, Peer.of(year == null ? null : Period.ofYear(year), draft(reporter), last));
  }

  @Test
  void isNoneWithoutSuchAFigure() {
    assertEquals(Peer.NONE, Peer.of(Period.ofYear(2019), draft("PL"), null));
  }

  private static Draft draft(String reporter) {
    Draft draft = Scenes.draft(Scenes.of("Exports were $5 million.").get(0), 0);
    draft.parties = new Pair(reporter, null);
    return draft;
  }
}
