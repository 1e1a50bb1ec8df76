package io.tradewire.parser.link;

import io.tradewire.parser.mention.Party;
import io.tradewire.parser.mention.Region;
import java.util.ArrayList;
import java.util.List;

/**
 * Parties that a sentence does not name but speaks of: those of the sentence before, the countries
 * of its regions and of the region that the article is about.
 */
final class Spokesmen {
  private Spokesmen() {}

  /** Their codes, the likeliest first; some may be there twice. */
  static List<String> of(Draft draft, Memory memory) {
    List<String> codes = new ArrayList<>();
    for (Region region : draft.scene.regions) {
      add(region.country(), codes);
    }
    Scene back = memory.back(1);
    if (back != null) {
      for (Party party : back.parties) {
        add(party.code(), codes);
      }
    }
    Region theme = memory.regions.leader();
    if (theme != null) {
      add(theme.country(), codes);
    }
    return codes;
  }

  private static void add(String code, List<String> codes) {
    if (code != null) {
      codes.add(code);
    }
  }
}
