package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By what each percentage of a sentence measures goods. */
class MeasureTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Exports were 105,000 tonnes and $1.05 billion, up 8% in volume and 14% in value. | VOLUME VALUE
          Shipments rose 14% year-on-year in value. | VALUE
          In money terms exports fell by 3%. | VALUE
          In tonnage exports fell by 3% to 9,000 tonnes, and imports grew by 4%. | VOLUME NONE
          Exports fell by 3%. | NONE
          """)
  void standsBehindOrInFront(String text, String measures) {
    Scene scene = Scenes.one(text);
    assertEquals(
        measures,
        scene.percentages.stream()
            .map(percentage -> Measure.of(scene, percentage.span()).name())
            .collect(Collectors.joining(" ")));
  }
}
