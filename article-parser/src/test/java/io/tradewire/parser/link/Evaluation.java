package io.tradewire.parser.link;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tradewire.events.EventJson;
import io.tradewire.events.Figure;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Weights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads annotated articles and holds what is found against the annotation, file by file. */
final class Evaluation {
  private static final ObjectMapper JSON = EventJson.configure(JsonMapper.builder()).build();

  private final Training training;
  private final Path out;
  private final Score total = new Score();
  private final Reliability reliability = new Reliability();
  private final Coverage coverage = new Coverage();

  /** An evaluation that writes to a folder. */
  Evaluation(Training training, Path out) {
    this.training = training;
    this.out = out;
  }

  /** Writes FILE.jsonl, the figures found, and FILE.errors, the mismatches; prints the score. */
  void predict(Path file, List<Gold.Article> articles, Linker linker) throws IOException {
    Score score = new Score();
    List<String> lines = new ArrayList<>();
    List<String> errors = new ArrayList<>();
    for (Gold.Article article : articles) {
      List<Figure> figures = training.read(article, linker);
      ObjectNode line = JSON.createObjectNode();
      line.put("id", article.id());
      line.set("figures", JSON.valueToTree(figures));
      lines.add(JSON.writeValueAsString(line));
      for (Score.Match match : score.add(article.statements(), figures)) {
        reliability.add(match);
        if (!match.isFull()) {
          errors.add(Mismatch.describe(article, match));
        }
      }
    }
    String name = file.getFileName().toString();
    Files.write(out.resolve(name), lines);
    Files.write(out.resolve(name.replace(".jsonl", ".errors")), errors);
    print(name, score);
    total.add(score);
  }

  /** Writes FILE.lost: what each decision could not have reached, had all before it been right. */
  void coverage(Path file, List<Gold.Article> articles, Map<Space, Weights> weights)
      throws IOException {
    for (Gold.Article article : articles) {
      Teacher teacher = new Teacher(article, weights, Teacher.noExamples(), true, coverage);
      training.read(article, new Linker(teacher, Training.RAW));
      coverage.end(article);
    }
    String name = file.getFileName().toString().replace(".jsonl", ".lost");
    Files.write(out.resolve(name), coverage.lost());
  }

  /** Prints the score of all files, and how reliable the confidence was. */
  void printTotal() {
    print("all", total);
    System.out.println(reliability.table());
  }

  /** Prints what was reachable, decision by decision. */
  void printCoverage() {
    System.out.print(coverage.table());
  }

  /** Writes OUT/confidence.tsv: what the raw confidence of these files is worth. */
  void writeConfidence() throws IOException {
    Files.writeString(out.resolve("confidence.tsv"), reliability.knots());
  }

  private static void print(String name, Score score) {
    System.out.printf("%-20s %s%n", name, score);
  }
}
