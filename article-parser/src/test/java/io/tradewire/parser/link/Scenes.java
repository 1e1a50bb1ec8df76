package io.tradewire.parser.link;

import io.tradewire.parser.english.English;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.time.Anchor;
import java.util.List;
import java.util.stream.IntStream;

/** Texts of 2020 with all that is recognised in them. */
final class Scenes {
  private static final English ENGLISH = English.load();

  private Scenes() {}

  /** The sentences of a text. */
  static List<Scene> of(String text) {
    return of(findings(text));
  }

  /** A text of one sentence. */
  static Scene one(String sentence) {
    List<Scene> scenes = of(sentence);
    if (scenes.size() != 1) {
      throw new IllegalArgumentException(scenes.size() + " sentences: " + sentence);
    }
    return scenes.get(0);
  }

  /** A text as an article without a title, not yet read. */
  static Outline outline(String text) {
    Findings body = findings(text);
    List<Scene> scenes = of(body);
    int begin = body.document().header().body();
    return new Outline(Cast.of(null, scenes, body.mentions(), begin), null, scenes);
  }

  /** A number of a sentence, nothing decided. */
  static Draft draft(Scene scene, int number) {
    return new Draft(scene, scene.quantities.get(number), null, null);
  }

  private static Findings findings(String text) {
    return ENGLISH.findings(ENGLISH.clues(ENGLISH.read(text)), Anchor.ofYear(2020));
  }

  private static List<Scene> of(Findings found) {
    List<Span> spans = found.document().sentences();
    return IntStream.range(0, spans.size())
        .mapToObj(i -> new Scene(found.document(), found.mentions(), i, spans.get(i), null))
        .toList();
  }
}
