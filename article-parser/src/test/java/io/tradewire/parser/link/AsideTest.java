package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which goods a sentence names beside what it counts. */
class AsideTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Imports, chiefly wheat, came to $3 billion. | MOST
          Imports, mainly of wheat and cotton, came to $3 billion. | MOST
          Imports, wheat for the most part, came to $3 billion. | MOST
          Thanks to copper, tin and gold, exports rose to $3 billion. | REASON REASON REASON
          Owing to dearer copper, exports rose to $3 billion. | REASON
          Imports including ships and cars came to $3 billion. | INCLUDED
          Imports, foremost wheat, came to $3 billion. | MOST
          Exports, hurt by copper, fell to $3 billion. | REASON
          Wheat exports rose to $3 billion. | NONE
          Exports of wheat rose to $3 billion because of the weather. | NONE
          Thanks to copper, exports of wheat rose to $3 billion. | REASON NONE
          Chiefly because the weather was good, wheat exports rose to $3 billion. | NONE
          """)
  void goodsMayBeMostOfItOrTheReason(String sentence, String asides) {
    Scene scene = Scenes.of(sentence).get(0);
    assertEquals(
        asides,
        scene.scopes.stream()
            .map(scope -> scene.aside(scope).name())
            .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Thanks to copper and tin, exports rose to $3 billion. | true
          Thanks to copper, exports of wheat rose to $3 billion. | false
          Exports rose to $3 billion. | false
          Exports including ships rose to $3 billion. | false
          """)
  void theyMayBeAllThatItNames(String sentence, boolean only) {
    assertEquals(only, Scenes.of(sentence).get(0).hasOnlyAsides());
  }
}
