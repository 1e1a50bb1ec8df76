package io.tradewire.query.http;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.tradewire.local.testing.DocumentedExamples;
import io.tradewire.query.IngestStub;
import io.tradewire.query.QueryDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every curl command of docs/api.md answers what is written below it. */
@QuarkusTest
@WithTestResource(QueryDatabase.class)
@WithTestResource(IngestStub.class)
@TestProfile(DocumentedExamplesTest.OwnService.class)
class DocumentedExamplesTest {

  /** A service of its own: no other test has opened its circuit breaker. */
  public static class OwnService implements QuarkusTestProfile {}

  @TempDir private Path folder;

  @Test
  void everyExampleAnswersWhatIsWritten() throws Exception {
    Assumptions.assumeTrue(DocumentedExamples.canRun(), "curl is not installed");
    // What ingest-service would read out of the article of the example.
    IngestStub.answer(
        200,
        "{\"article\":{\"id\":\"x\"},\"figures\":[{\"indicator\":\"trade-turnover\",\"reporter\":"
            + "\"KZ\",\"partner\":\"RU\",\"value\":16225000000,\"unit\":\"USD\",\"bound\":\"exact\","
            + "\"change\":null,\"share\":null,\"period\":\"2021-01-01/2021-08-31\",\"status\":"
            + "\"actual\",\"scope\":null,\"scopeCode\":null,\"region\":null}]}");
    Files.writeString(folder.resolve("article.txt"), "The turnover came to $16.225 billion.");
    int run =
        new DocumentedExamples(Path.of("../docs/api.md"), 8080, RestAssured.port, folder).run();
    assertTrue(run >= 10, "examples found: " + run);
  }
}
