package io.tradewire.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events as they lie in Kafka. These files are promises: they are added to and never edited. */
class GoldenEventsTest {

  private static final Schema SCHEMA = Schemas.validator(Schemas.CURRENT);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "level-with-change",
        "target-with-open-start",
        "share-of-enterprises",
        "exact-decimals",
        "other-scripts",
        "nothing-known-no-figures"
      })
  void isValidAndComesBackByteForByte(String name) throws IOException {
    byte[] golden = compact("/golden/" + name + ".json");
    assertEquals(List.of(), Schemas.errors(SCHEMA, golden));
    assertEquals(text(golden), text(EventJson.write(EventJson.read(golden))));
  }

  @Test
  void whatALaterVersionAddsIsLeftOut() throws IOException {
    byte[] later = compact("/golden/level-with-change-of-a-later-producer.json");
    assertEquals(List.of(), Schemas.errors(SCHEMA, later));
    assertEquals(
        text(compact("/golden/level-with-change.json")),
        text(EventJson.write(EventJson.read(later))));
  }

  @Test
  void quotesStandWhereTheirOffsetsSay() throws IOException {
    ArticleParsed event = EventJson.read(compact("/golden/other-scripts.json"));
    assertTrue(!event.figures().isEmpty());
    for (Figure figure : event.figures()) {
      assertEquals(
          figure.quote(), event.article().text().substring(figure.quoteStart(), figure.quoteEnd()));
    }
  }

  private static byte[] compact(String path) {
    return Schemas.bytes(Schemas.tree(Schemas.resource(path)));
  }

  private static String text(byte[] json) {
    return new String(json, StandardCharsets.UTF_8);
  }
}
