package io.tradewire.parser.link;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tradewire.events.EventJson;
import io.tradewire.events.Figure;
import io.tradewire.parser.english.English;
import io.tradewire.parser.rank.Calibration;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Weights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Trains the linker's weights from annotated articles.
 *
 * <pre>
 * Trainer fit MODEL GOLD...            writes MODEL/DECISION.tsv
 * Trainer leave-one-out OUT GOLD...    for each file, trains on all others and writes
 *                                      OUT/FILE.jsonl, the figures then found in it
 * Trainer hold-out OUT GOLD... -- UNSEEN...
 *                                      the same for all unseen files at once, trained on gold
 * Trainer relevance OUT GOLD... -- UNSEEN...
 *                                      how many figures of unseen files are lost by not reading
 *                                      articles whose words say that there are none
 * Trainer sentences OUT GOLD... -- UNSEEN...
 *                                      the same for their sentences; writes OUT/sentences.tsv
 * Trainer decisions OUT GOLD... -- UNSEEN...
 *                                      how often each decision of the first reading is right when
 *                                      all before it were; the quickest measure of new evidence
 * Trainer coverage OUT GOLD...         like leave-one-out, but shows what each decision could have
 *                                      reached, had all before it been right; OUT/FILE.lost
 * Trainer reach OUT GOLD...            the same with the weights that the parser ships: what no
 *                                      weights could have read, for want of a word or a rule
 * Trainer predict OUT GOLD...          writes OUT/FILE.jsonl by the weights that the parser ships
 * Trainer mean OUT MODEL MODEL...      writes the mean of several models' weights
 * Trainer join OUT STANDOFF TEXTS      writes OUT/STANDOFF, gold of annotations and their texts
 * </pre>
 */
public final class Trainer {
  private static final double PRIOR = Double.parseDouble(System.getProperty("prior", "1"));
  private static final String FOLDS = System.getProperty("folds", ".*");
  static final int PARTS = 3;
  private static final ObjectMapper JSON = EventJson.configure(JsonMapper.builder()).build();

  private final English english = English.load();
  private final Score total = new Score();
  private final Reliability reliability = new Reliability();
  private final ModelFolder folder = new ModelFolder();
  private final Calibration calibration = Calibration.identity();

  Trainer() {}

  /** See the class. */
  public static void main(String[] args) throws IOException {
    Path out = Path.of(args[1]);
    Files.createDirectories(out);
    if (args[0].equals("join")) {
      Path standoff = Path.of(args[2]);
      Path gold = out.resolve(standoff.getFileName());
      System.out.println(Standoff.join(standoff, Path.of(args[3]), gold) + " articles in " + gold);
      return;
    }
    if (args[0].equals("mean")) {
      Mean.write(out, Stream.of(args).skip(2).map(Path::of).toList());
      return;
    }
    Map<Path, List<Gold.Article>> files = new LinkedHashMap<>();
    Map<Path, List<Gold.Article>> unseen = new LinkedHashMap<>();
    Map<Path, List<Gold.Article>> filled = files;
    for (String name : Arrays.copyOfRange(args, 2, args.length)) {
      if (name.equals("--")) {
        filled = unseen;
      } else {
        filled.put(Path.of(name), Gold.read(Path.of(name)));
      }
    }
    Trainer trainer = new Trainer();
    switch (args[0]) {
      case "fit" -> trainer.fit(out, files);
      case "leave-one-out" -> trainer.leaveOneOut(out, files);
      case "hold-out" -> trainer.holdOut(out, files, unseen);
      case "decisions" ->
          System.out.print(
              Decisions.table(
                  Model.weights(fit(trainer.right(articles(files, null)).all())),
                  trainer.right(articles(unseen, null)).all()));
      case "relevance" -> {
        RelevanceLearner learner = new RelevanceLearner(trainer.english, PRIOR);
        Learned learned = learner.learn(articles(files, null));
        System.out.print(learner.table(new Relevance(learned.weights()), articles(unseen, null)));
      }
      case "sentences" -> trainer.sentences(out, files, unseen);
      case "coverage" -> trainer.coverage(out, files);
      case "reach" -> trainer.reach(out, files);
      case "predict" -> trainer.predict(out, files, Linker.trained("en"));
      case "calibrate" -> trainer.calibrate(out, files);
      default ->
          throw new IllegalArgumentException(
              "fit, leave-one-out, hold-out, relevance, sentences, decisions, coverage, reach, predict, calibrate, mean, join: "
                  + args[0]);
    }
    if (!trainer.reliability.isEmpty()) {
      print("all", trainer.total);
      System.out.println(trainer.reliability.table());
    }
  }

  /** Writes OUT/sentences.tsv and prints what it would lose and spare. */
  private void sentences(
      Path out, Map<Path, List<Gold.Article>> files, Map<Path, List<Gold.Article>> unseen)
      throws IOException {
    Relevance relevance = Relevance.load("en");
    RelevanceLearner articles = new RelevanceLearner(english, PRIOR);
    SentenceLearner learner = new SentenceLearner(english, PRIOR);
    List<Gold.Article> read = articles.expected(relevance, articles(files, null));
    read.forEach(this::learnStems);
    Learned learned = learner.learn(read);
    folder.write(out, Map.of(SentenceRelevance.SPACE, learned));
    System.out.print(
        learner.table(
            new SentenceRelevance(learned.weights()),
            articles.expected(relevance, articles(unseen, null))));
  }

  private void fit(Path out, Map<Path, List<Gold.Article>> files) throws IOException {
    Model model = train(articles(files, null));
    folder.write(out, model);
  }

  /** Also writes OUT/confidence.tsv: what the raw confidence of unseen files is worth. */
  private void leaveOneOut(Path out, Map<Path, List<Gold.Article>> files) throws IOException {
    for (Path file : files.keySet()) {
      if (!file.toString().matches(FOLDS)) {
        continue;
      }
      Linker linker = train(articles(files, file)).linker(calibration);
      predict(out, Map.of(file, files.get(file)), linker);
    }
    Files.writeString(out.resolve("confidence.tsv"), reliability.knots());
  }

  /** Like leaving one out, also writes OUT/confidence.tsv. */
  private void holdOut(
      Path out, Map<Path, List<Gold.Article>> files, Map<Path, List<Gold.Article>> unseen)
      throws IOException {
    predict(out, unseen, train(articles(files, null)).linker(calibration));
    Files.writeString(out.resolve("confidence.tsv"), reliability.knots());
  }

  /** Writes OUT/confidence.tsv for the weights that ship, which must not have seen the files. */
  private void calibrate(Path out, Map<Path, List<Gold.Article>> files) throws IOException {
    predict(out, files, Linker.trained("en", calibration));
    Files.writeString(out.resolve("confidence.tsv"), reliability.knots());
  }

  /** The decisions of the first reading with the right history. */
  private Examples right(List<Gold.Article> articles) {
    Examples examples = new Examples(articles);
    for (int part = 0; part < PARTS; part++) {
      for (Gold.Article article : examples.own(part)) {
        read(article, new Linker(examples.right(article, part), null, calibration));
      }
    }
    return examples;
  }

  private void coverage(Path out, Map<Path, List<Gold.Article>> files) throws IOException {
    Coverage coverage = new Coverage();
    for (Path file : files.keySet()) {
      if (file.toString().matches(FOLDS)) {
        Model model = train(articles(files, file));
        for (Gold.Article article : files.get(file)) {
          Map<Space, List<Example>> examples = Teacher.noExamples();
          Map<Space, Weights> weights = Model.weights(model.second());
          Teacher teacher = new Teacher(article.statements(), weights, examples, true, coverage);
          read(article, new Linker(model.firstJudge(), teacher, calibration));
          coverage.end(article);
        }
        String name = file.getFileName().toString().replace(".jsonl", ".lost");
        Files.write(out.resolve(name), coverage.lost());
      }
    }
    System.out.print(coverage.table());
  }

  /** What the weights that ship lose, decision by decision. */
  private void reach(Path out, Map<Path, List<Gold.Article>> files) throws IOException {
    Coverage coverage = new Coverage();
    Judge first = TrainedJudge.load("en", "first");
    Map<Space, Weights> weights = new HashMap<>();
    for (Space space : TrainedJudge.SPACES) {
      weights.put(space, Weights.load("en/second", space));
    }
    for (Path file : files.keySet()) {
      for (Gold.Article article : files.get(file)) {
        Teacher teacher =
            new Teacher(article.statements(), weights, Teacher.noExamples(), true, coverage);
        read(article, new Linker(first, teacher, calibration));
        coverage.end(article);
      }
      String name = file.getFileName().toString().replace(".jsonl", ".lost");
      Files.write(out.resolve(name), coverage.lost());
    }
    System.out.print(coverage.table());
  }

  private static void print(String name, Score score) {
    System.out.printf("%-20s %s%n", name, score);
  }

  private void predict(Path out, Map<Path, List<Gold.Article>> files, Linker linker)
      throws IOException {
    for (Map.Entry<Path, List<Gold.Article>> file : files.entrySet()) {
      Score score = new Score();
      List<String> lines = new ArrayList<>();
      List<String> errors = new ArrayList<>();
      for (Gold.Article article : file.getValue()) {
        List<Figure> figures = read(article, linker);
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

  private List<Figure> read(Gold.Article article, Linker linker) {
    learnStems(article);
    return english.link(english.read(article.raw().text()), article.raw(), linker).figures();
  }

  private void learnStems(Gold.Article article) {
    folder.learnStems(english.read(article.raw().text()).tokens());
    if (article.raw().title() != null) {
      folder.learnStems(english.read(article.raw().title()).tokens());
    }
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
   * Learns both readings, each in two rounds. In the first round the history before each decision
   * is as it should be. In the second it is as the linker itself would have it: each part of the
   * articles is read by weights that were learned from the other parts, so that they make the
   * mistakes of unseen articles. What the second reading sees of the first is always of that kind.
   * Articles of another subject teach nothing but that they are.
   */
  Model train(List<Gold.Article> all) {
    RelevanceLearner relevance = new RelevanceLearner(english, PRIOR);
    Learned subject = relevance.learn(all);
    List<Gold.Article> articles = relevance.expected(new Relevance(subject.weights()), all);
    List<Judge> firsts = new ArrayList<>();
    Map<Space, Learned> first = firstReading(articles, firsts);
    Map<Space, Learned> second = secondReading(articles, firsts);
    Learned sentences = new SentenceLearner(english, PRIOR).learn(articles);
    return new Model(subject, sentences, first, second);
  }

  /**
   * Learns the first reading.
   *
   * @param firsts takes for each part of the articles weights that never saw it
   */
  private Map<Space, Learned> firstReading(List<Gold.Article> articles, List<Judge> firsts) {
    Examples first = right(articles);
    for (int part = 0; part < PARTS; part++) {
      Map<Space, Weights> weights = Model.weights(fit(first.rightOfOthers(part)));
      firsts.add(new TrainedJudge(weights));
      for (Gold.Article article : first.own(part)) {
        read(article, new Linker(first.own(article, weights), null, calibration));
      }
    }
    return fit(first.all());
  }

  /** Learns the second reading, which sees what the first found in articles it never saw. */
  private Map<Space, Learned> secondReading(List<Gold.Article> articles, List<Judge> firsts) {
    Examples second = new Examples(articles);
    for (int part = 0; part < PARTS; part++) {
      for (Gold.Article article : second.own(part)) {
        read(article, new Linker(firsts.get(part), second.right(article, part), calibration));
      }
    }
    for (int part = 0; part < PARTS; part++) {
      Map<Space, Weights> weights = Model.weights(fit(second.rightOfOthers(part)));
      for (Gold.Article article : second.own(part)) {
        read(article, new Linker(firsts.get(part), second.own(article, weights), calibration));
      }
    }
    return fit(second.all());
  }

  private static Map<Space, Learned> fit(Map<Space, List<Example>> examples) {
    return TrainedJudge.SPACES.parallelStream()
        .collect(
            Collectors.toMap(
                space -> space,
                space -> NetworkLearner.fit(space, new Rows(space, examples.get(space), PRIOR))));
  }
}
