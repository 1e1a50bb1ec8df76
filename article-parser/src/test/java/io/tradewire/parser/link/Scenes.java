package io.tradewire.parser.link;

import io.tradewire.parser.english.English;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.time.Anchor;
import java.util.List;
import java.util.stream.IntStream;

/** Sentences with all that is recognised in them. */
final class Scenes {
  private static final English ENGLISH = English.load();

  private Scenes() {}

  /** The sentences of a text of 2020. */
  static List<Scene> of(String text) {
    Findings found = ENGLISH.findings(ENGLISH.clues(ENGLISH.read(text)), Anchor.ofYear(2020));
    List<Span> spans = found.document().sentences();
    return IntStream.range(0, spans.size())
        .mapToObj(i -> new Scene(found.document(), found.mentions(), i, spans.get(i), null))
        .toList();
  }

  /** A number of a sentence, nothing decided. */
  static Draft draft(Scene scene, int number) {
    return new Draft(scene, scene.quantities.get(number), null, null);
  }
}
