package io.tradewire.ingest.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.tradewire.ingest.problem.Problem;
import io.tradewire.ingest.problem.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionJsonTest {

  @Test
  void allFieldsAreRead() {
    assertEquals(
        new Submission(
            "i", "t", LocalDate.of(2021, 11, 3), "h", "https://a.example/", "p", List.of("tags")),
        read(
            """
            {"id":"i","text":"t","publishedOn":"2021-11-03","title":"h","tags":[{"a":[1]}],
             "url":"https://a.example/","publisher":"p"}"""));
  }

  @Test
  void nullIsTheSameAsAbsent() {
    assertEquals(
        new Submission(null, "t", null, null, null, null, List.of()),
        read("{\"text\": \"t\", \"publishedOn\": null}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "7",
        "{\"text\": \"t\"",
        "{\"text\": \"t\"} {}",
        "{text: 1}",
        "nul",
        "{\"text\": \"t\", \"text\": \"u\"}",
        "{\"text\": \"\\ud8\"}",
        "\u0000"
      })
  void whatIsNoJsonObjectIsMalformed(String json) {
    assertEquals("urn:tradewire:problem:malformed-body", problem(json).type());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|text",
        "{\"text\": \"  \"}|text",
        "{\"text\": 7}|text",
        "{\"text\": \"t\", \"title\": [\"a\"]}|title",
        "{\"text\": \"t\", \"publishedOn\": \"2021-02-30\"}|publishedOn",
        "{\"text\": \"t\", \"published_on\": \"2021-02-03\"}|published_on",
        "{\"text\": \"t\", \"publishdOn\": \"2021-02-03\"}|publishdOn",
        "{\"text\": \"t\", \"Title\": \"x\"}|Title",
        "{\"text\": \"t\", \"id\": \"\"}|id",
        "{\"text\": \"t\", \"id\": \"a b\"}|id",
        "{\"text\": \"t\", \"url\": \"/a\"}|url"
      })
  void aBadFieldIsNamed(String json, String field) {
    assertEquals(field, problem(json).field());
  }

  @Test
  void bytesThatAreNoUtf8AreMalformed() {
    byte[] latin1 =
        "{\"text\": \"Per\u00fa sells\"}".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    Refusal refusal =
        assertThrows(Refusal.class, () -> SubmissionJson.read(latin1, 0, latin1.length));
    assertEquals(400, refusal.problem().status());
  }

  private static Problem problem(String json) {
    return assertThrows(Refusal.class, () -> read(json)).problem();
  }

  private static Submission read(String json) {
    byte[] bytes = json.getBytes(UTF_8);
    return SubmissionJson.read(bytes, 0, bytes.length);
  }
}
