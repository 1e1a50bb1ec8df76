package io.tradewire.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventJsonTest {

  @ParameterizedTest
  @CsvSource({
    "14700000000, 14700000000",
    "1.47E+10, 14700000000",
    "0.1, 0.1",
    "0.10, 0.10",
    "1E-10, 0.0000000001",
    "-3.2, -3.2",
    "123456789012345678901234567890.123, 123456789012345678901234567890.123"
  })
  void numbersAreExactAndPlain(BigDecimal value, String json) throws IOException {
    ArticleParsed event = eventWithLevel(value);
    String written = written(event);
    assertTrue(written.contains("{\"value\":" + json + ",\"unit\":\"KZT\"}"), written);
    Level read = EventJson.read(EventJson.write(event)).figures().get(0).also().get(0);
    assertEquals(new BigDecimal(json), read.value());
  }

  @Test
  void fieldsComeInTheOrderOfTheContract() {
    String json = written(Samples.event());
    assertTrue(
        json.startsWith("{\"article\":{\"id\":\"sample-1\",\"revision\":1677888000000001,"), json);
    assertTrue(json.endsWith("],\"parser\":1}"), json);
  }

  @Test
  void offsetsCountUtf16CodeUnitsAlsoBeyondTheBasicPlane() throws IOException {
    assertEquals(Samples.event(), EventJson.read(EventJson.write(Samples.event())));
  }

  /** What is wrong with an event must be readable in the dead-letter topic. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"revision\":1677888000000001 | \"revision\":\"7\"     | article->io.tradewire.events.Article[\"revision\"]",
        "\"revision\":1677888000000001 | \"revision\":7.5       | [\"revision\"]",
        "\"revision\":1677888000000001 | \"revision\":-7        | revision is not negative: -7",
        "\"revision\":1677888000000001 | \"other\":0            | [\"revision\"]",
        "\"id\":\"sample-1\"           | \"id\":\" \"           | the id of an article is not blank",
        "\"text\":                     | \"txt\":               | text",
        "\"indicator\":\"exports\"     | \"indicator\":\"gdp\"  | unknown indicator: gdp",
        "\"bound\":\"about\"           | \"bound\":\"ABOUT\"    | unknown bound: ABOUT",
        "\"status\":\"actual\"         | \"status\":\"done\"    | unknown status: done",
        "\"unit\":\"USD\"              | \"unit\":\"dollars\"   | not dollars",
        "2022-01-01/2022-12-31         | 2022-13-01/..          | no ISO 8601 day or .. in period 2022-13-01/..",
        "\"confidence\":0.93           | \"confidence\":1.5     | confidence is from 0 to 1",
        "\"confidence\":0.93           | \"certainty\":0.93     | [\"confidence\"]",
        "fedcba9876543210              | fedc                   | a fingerprint is 16 hexadecimal digits",
        "\"figures\":                  | \"numbers\":           | figures",
        "\"parser\":1                  | \"parser\":0           | the version of a parser is positive"
      })
  void aBrokenEventIsAnErrorThatNamesTheField(String right, String wrong, String named) {
    String json = written(Samples.event());
    assertTrue(json.contains(right), right);
    byte[] broken = json.replace(right, wrong).getBytes(StandardCharsets.UTF_8);
    IOException error = assertThrows(IOException.class, () -> EventJson.read(broken));
    assertTrue(error.getMessage().contains(named.replace("article->", "")), error::getMessage);
  }

  @Test
  void whatFollowsAnEventIsAnError() {
    byte[] two = (written(Samples.event()) + "{}").getBytes(StandardCharsets.UTF_8);
    assertThrows(IOException.class, () -> EventJson.read(two));
  }

  private static ArticleParsed eventWithLevel(BigDecimal value) {
    Figure figure = Samples.figure(List.of(new Level(value, "KZT")));
    return new ArticleParsed(Samples.article(), List.of(figure), 1);
  }

  private static String written(ArticleParsed event) {
    return new String(EventJson.write(event), StandardCharsets.UTF_8);
  }
}
