package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradewire.parser.english.English;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.time.Anchor;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What tells an article on a sector from one on a country. */
class SectorEvidenceTest {
  private static final English ENGLISH = English.load();
  private static final String TEXT =
      "Cheese exports rose to $3 million, the Dairy Board said. They were $2 million before. Sugar"
          + " brought $4 million. The country's total imports were $5 million and its exports 6% up.";

  private final Space space = new Space("test");
  private final SectorEvidence evidence = new SectorEvidence(space);

  @Test
  void aSectorMayHoldUntilAnotherIsNamed() {
    Features features = new Features();
    evidence.add(features, cheese(), 1, outline());
    Set<String> expected =
        Set.of(
            "body-named-after-it+others=0+1",
            "numbers-it-may-hold-for+rank=3+1",
            "beside-first-cue+others-are=yes+no");
    assertEquals(new TreeSet<>(expected), names(features));
  }

  @Test
  void wholesAndIndicatorsSpeakForTheCountry() {
    Features features = new Features();
    evidence.unlimited(features, 2, outline());
    Set<String> names = names(features);
    assertTrue(names.contains("sentences-with-numbers-of-none+strength=2+2"), names::toString);
    assertTrue(names.contains("sentences-of-wholes+of-country=1+1"), names::toString);
    assertTrue(names.contains("indicator+share=imports+1"), names::toString);
    assertTrue(names.contains("indicator+share=exports+2"), names::toString);
    assertTrue(names.contains("indicator+share=freight+0"), names::toString);
  }

  private static Object cheese() {
    return Topics.meaning(outline().scenes().get(0).scopes.get(0));
  }

  private Set<String> names(Features features) {
    Set<String> names = new TreeSet<>();
    for (int i = 0; i < features.size(); i++) {
      names.add(space.nameOf(features.id(i)));
    }
    return names;
  }

  private static Outline outline() {
    Findings body = ENGLISH.findings(ENGLISH.clues(ENGLISH.read(TEXT)), Anchor.ofYear(2024));
    List<Scene> scenes =
        body.document().sentences().stream()
            .map(span -> new Scene(body.document(), body.mentions(), 0, span, null))
            .toList();
    return new Outline(Cast.of(null, scenes, body.mentions(), 0), null, scenes);
  }
}
