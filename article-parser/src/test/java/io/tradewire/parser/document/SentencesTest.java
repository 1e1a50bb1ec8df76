package io.tradewire.parser.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradewire.parser.ExampleFile;
import io.tradewire.parser.header.HeaderTest;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Sentences end where a reader would end them. */
class SentencesTest {

  @TestFactory
  List<DynamicTest> examples() {
    return ExampleFile.read("sentences").stream()
        .map(row -> DynamicTest.dynamicTest(row.get(0), () -> check(row.get(0), row.get(1))))
        .toList();
  }

  private static void check(String text, String expected) {
    Document document = DocumentReader.read(text, HeaderTest.LEXICON);
    String sentences =
        document.sentences().stream()
            .map(document.tokens()::text)
            .map(sentence -> sentence.replaceAll("\\s+", " "))
            .collect(Collectors.joining("|"));
    assertEquals(expected, sentences);
  }
}
