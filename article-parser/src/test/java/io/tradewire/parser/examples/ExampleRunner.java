package io.tradewire.parser.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradewire.parser.document.Document;
import io.tradewire.parser.lexicon.Lexicon;
import io.tradewire.parser.mention.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Executes the examples of a recogniser and asks that every rule has some of both kinds. */
public final class ExampleRunner {
  private ExampleRunner() {}

  /**
   * Fails on the examples that are read otherwise than they say.
   *
   * @param find the recogniser
   * @param reading a mention in short, without its words
   */
  public static <M extends Mention> void check(
      String language,
      String name,
      Lexicon lexicon,
      Function<Document, List<M>> find,
      Function<M, String> reading) {
    check(language, name, text -> TestDocuments.of(text, lexicon), find, reading);
  }

  /** The same for texts that are cut up otherwise than into plain sentences. */
  public static <M extends Mention> void check(
      String language,
      String name,
      Function<String, Document> cut,
      Function<Document, List<M>> find,
      Function<M, String> reading) {
    List<String> failures = new ArrayList<>();
    Set<String> positive = new TreeSet<>();
    Set<String> negative = new TreeSet<>();
    for (Example example : Example.read(language, name)) {
      (example.positive() ? positive : negative).add(example.rule());
      Document document = cut.apply(example.text());
      List<String> all = new ArrayList<>();
      List<String> ofRule = new ArrayList<>();
      for (M mention : find.apply(document)) {
        String words = document.tokens().text(mention.span()).replaceAll("\\s+", " ");
        String found = words + " = " + reading.apply(mention);
        all.add(mention.rule() + ": " + found);
        if (mention.rule().equals(example.rule())) {
          ofRule.add(found);
        }
      }
      boolean read =
          example.reading().isEmpty() ? !ofRule.isEmpty() : ofRule.contains(example.reading());
      if (read != example.positive()) {
        failures.add(example.line() + " " + example.text() + " -> " + all);
      }
    }
    assertEquals(List.of(), failures, "examples read otherwise");
    assertEquals(positive, negative, "rules with positive and with negative examples");
  }
}
