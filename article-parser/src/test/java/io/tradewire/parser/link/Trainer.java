package io.tradewire.parser.link;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tradewire.events.EventJson;
import io.tradewire.events.Figure;
import io.tradewire.parser.document.Document;
import io.tradewire.parser.english.English;
import io.tradewire.parser.rank.Calibration;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Weights;
import io.tradewire.parser.rank.WordTemplate;
import io.tradewire.parser.text.Stem;
import io.tradewire.parser.text.Tokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Trains the linker's weights from annotated articles.
 *
 * <pre>
 * Trainer fit MODEL GOLD...            writes MODEL/DECISION.tsv
 * Trainer leave-one-out OUT GOLD...    for each file, trains on all others and writes
 *                                      OUT/FILE.jsonl, the figures then found in it
 * Trainer coverage OUT GOLD...         like leave-one-out, but shows what each decision could have
 *                                      reached, had all before it been right; OUT/FILE.lost
 * Trainer predict OUT GOLD...          the same with the weights that the parser ships
 * </pre>
 */
public final class Trainer {
  private static final double PRIOR = Double.parseDouble(System.getProperty("prior", "2"));
  private static final String FOLDS = System.getProperty("folds", ".*");
  private static final int PARTS = 3;
  private static final double SLIGHT = 0.005;
  private static final ObjectMapper JSON = EventJson.configure(JsonMapper.builder()).build();

  private final English english = English.load();
  private final Score total = new Score();
  private final Reliability reliability = new Reliability();
  private final Map<Integer, String> stems = new HashMap<>();
  private Calibration calibration = Calibration.identity();

  private Trainer() {}

  /** See the class. */
  public static void main(String[] args) throws IOException {
    Path out = Path.of(args[1]);
    Files.createDirectories(out);
    Map<Path, List<Gold.Article>> files = new LinkedHashMap<>();
    for (String name : Arrays.copyOfRange(args, 2, args.length)) {
      files.put(Path.of(name), Gold.read(Path.of(name)));
    }
    Trainer trainer = new Trainer();
    switch (args[0]) {
      case "fit" -> trainer.fit(out, files);
      case "leave-one-out" -> trainer.leaveOneOut(out, files);
      case "coverage" -> trainer.coverage(out, files);
      case "predict" -> {
        trainer.calibration = Calibration.load("en");
        trainer.predict(out, files, TrainedJudge.load("en"));
      }
      default -> throw new IllegalArgumentException("fit, leave-one-out, coverage or predict: " + args[0]);
    }
    if (args[0].equals("predict") || args[0].equals("leave-one-out")) {
      print("all", trainer.total);
      System.out.println(trainer.reliability.table());
    }
  }

  private void fit(Path out, Map<Path, List<Gold.Article>> files) throws IOException {
    Map<Space, Learned> weights = train(articles(files, null));
    for (Map.Entry<Space, Learned> entry : weights.entrySet()) {
      Space space = entry.getKey();
      StringBuilder text = new StringBuilder();
      Map<String, Double> sorted = new TreeMap<>();
      for (int i = 0; i < space.size(); i++) {
        if (Math.abs(entry.getValue().values()[i]) >= SLIGHT) {
          sorted.put(space.nameOf(i), entry.getValue().values()[i]);
        }
      }
      entry
          .getValue()
          .words()
          .forEach(
              (word, weight) -> {
                if (Math.abs(weight) >= SLIGHT) {
                  sorted.put(space.nameOf(word, stems.get(WordTemplate.stemOf(word))), weight);
                }
              });
      sorted.forEach((name, weight) -> text.append(String.format("%s\t%.3f%n", name, weight)));
      Files.writeString(out.resolve(space.name() + ".tsv"), text);
    }
  }

  /** Also writes OUT/confidence.tsv: what the raw confidence of unseen files is worth. */
  private void leaveOneOut(Path out, Map<Path, List<Gold.Article>> files) throws IOException {
    for (Path file : files.keySet()) {
      if (!file.toString().matches(FOLDS)) {
        continue;
      }
      TrainedJudge judge = new TrainedJudge(weights(train(articles(files, file))));
      predict(out, Map.of(file, files.get(file)), judge);
    }
    Files.writeString(out.resolve("confidence.tsv"), reliability.knots());
  }

  private void coverage(Path out, Map<Path, List<Gold.Article>> files) throws IOException {
    Coverage coverage = new Coverage();
    for (Path file : files.keySet()) {
      if (file.toString().matches(FOLDS)) {
        Map<Space, Weights> weights = weights(train(articles(files, file)));
        for (Gold.Article article : files.get(file)) {
          Map<Space, List<Example>> examples = Teacher.noExamples();
          read(article, new Teacher(article.statements(), weights, examples, true, coverage));
          coverage.end(article);
        }
        String name = file.getFileName().toString().replace(".jsonl", ".lost");
        Files.write(out.resolve(name), coverage.lost());
      }
    }
    System.out.print(coverage.table());
  }

  private static void print(String name, Score score) {
    System.out.printf("%-20s %s%n", name, score);
  }

  private void predict(Path out, Map<Path, List<Gold.Article>> files, TrainedJudge judge)
      throws IOException {
    for (Map.Entry<Path, List<Gold.Article>> file : files.entrySet()) {
      Score score = new Score();
      List<String> lines = new ArrayList<>();
      List<String> errors = new ArrayList<>();
      for (Gold.Article article : file.getValue()) {
        List<Figure> figures = read(article, judge);
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
      String name = file.getKey().getFileName().toString();
      Files.write(out.resolve(name), lines);
      Files.write(out.resolve(name.replace(".jsonl", ".errors")), errors);
      print(name, score);
      total.add(score);
    }
  }

  private List<Figure> read(Gold.Article article, Judge judge) {
    Document document = english.read(article.raw().text());
    learnStems(document.tokens());
    return english.link(document, article.raw(), new Linker(judge, calibration)).figures();
  }

  /** Remembers the words behind the hashes. */
  private void learnStems(Tokens tokens) {
    for (int token = 0; token < tokens.size(); token++) {
      stems.putIfAbsent(tokens.stem(token), Stem.of(tokens, token));
    }
  }

  private static Map<Space, Weights> weights(Map<Space, Learned> learned) {
    Map<Space, Weights> weights = new HashMap<>();
    learned.forEach((space, what) -> weights.put(space, what.weights()));
    return weights;
  }

  private static List<Gold.Article> articles(Map<Path, List<Gold.Article>> files, Path without) {
    List<Gold.Article> articles = new ArrayList<>();
    files.forEach(
        (file, content) -> {
          if (!file.equals(without)) {
            articles.addAll(content);
          }
        });
    return articles;
  }

  /**
   * Learns in two rounds. In the first the history before each decision is as it should be. In the
   * second it is as the linker itself would have it: each part of the articles is read by weights
   * that were learned from the other parts, so that they make the mistakes of unseen articles.
   */
  private Map<Space, Learned> train(List<Gold.Article> articles) {
    Map<Space, List<Example>> examples = Teacher.noExamples();
    read(articles, noWeights(), examples, true);
    for (int part = 0; part < PARTS; part++) {
      List<Gold.Article> own = part(articles, part, true);
      List<Gold.Article> others = part(articles, part, false);
      Map<Space, List<Example>> known = Teacher.noExamples();
      read(others, noWeights(), known, true);
      read(own, weights(fit(known)), examples, false);
    }
    return fit(examples);
  }

  private static List<Gold.Article> part(List<Gold.Article> articles, int part, boolean inside) {
    List<Gold.Article> chosen = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      if ((i % PARTS == part) == inside) {
        chosen.add(articles.get(i));
      }
    }
    return chosen;
  }

  private void read(
      List<Gold.Article> articles,
      Map<Space, Weights> weights,
      Map<Space, List<Example>> examples,
      boolean forced) {
    for (Gold.Article article : articles) {
      read(article, new Teacher(article.statements(), weights, examples, forced));
    }
  }

  private static Map<Space, Weights> noWeights() {
    Map<Space, Weights> weights = new HashMap<>();
    TrainedJudge.SPACES.forEach(space -> weights.put(space, new Weights(new double[space.size()])));
    return weights;
  }

  private static Map<Space, Learned> fit(Map<Space, List<Example>> examples) {
    Learner learner = new Learner(PRIOR);
    return TrainedJudge.SPACES.parallelStream()
        .collect(
            Collectors.toMap(space -> space, space -> learner.fit(space, examples.get(space))));
  }
}
