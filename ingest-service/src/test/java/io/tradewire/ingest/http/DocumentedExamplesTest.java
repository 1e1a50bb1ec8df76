package io.tradewire.ingest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.tradewire.local.testing.DocumentedExamples;
import io.tradewire.local.testing.KafkaTestResource;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every curl command of docs/doors.md answers what is written below it. */
@QuarkusTest
@WithTestResource(KafkaTestResource.class)
class DocumentedExamplesTest {

  private static final int EXAMPLES = 8;

  @TempDir Path folder;

  @Test
  void everyExampleAnswersWhatIsWritten() throws Exception {
    Assumptions.assumeTrue(DocumentedExamples.canRun(), "curl is not installed");
    Files.writeString(
        folder.resolve("articles.jsonl"),
        "{\"id\": \"a-1\", \"text\": \"Chile exported wool worth $3 million in 2023.\"}\noops\n");
    assertEquals(
        EXAMPLES,
        new DocumentedExamples(Path.of("../docs/doors.md"), 8081, RestAssured.port, folder).run());
  }
}
