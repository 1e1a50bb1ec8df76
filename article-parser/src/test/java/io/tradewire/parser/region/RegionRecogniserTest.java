package io.tradewire.parser.region;

import io.tradewire.parser.examples.ExampleRunner;
import io.tradewire.parser.lexicon.Lexicon;
import io.tradewire.parser.party.PartyRecogniser;
import org.junit.jupiter.api.Test;

class RegionRecogniserTest {
  private static final Lexicon LEXICON = new Lexicon();

  static {
    PartyRecogniser.of(LEXICON, "en");
  }

  private static final RegionRecogniser REGIONS = RegionRecogniser.of(LEXICON, "en");

  @Test
  void readsItsExamples() {
    ExampleRunner.check(
        "en",
        "regions",
        LEXICON,
        REGIONS::find,
        region -> region.name() + (region.country() == null ? "" : " " + region.country()));
  }
}
