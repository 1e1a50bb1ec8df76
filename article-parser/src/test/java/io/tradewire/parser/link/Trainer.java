package io.tradewire.parser.link;

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
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Trains the linker's weights from annotated articles.
 *
 * <pre>
 * Trainer fit MODEL GOLD... -- SILENT...
 *                                      writes MODEL/DECISION.tsv; the filters also learn from
 *                                      articles in which no figure was found
 * Trainer leave-one-out OUT GOLD...    for each file, trains on all others and writes
 *                                      OUT/FILE.jsonl, the figures then found in it
 * Trainer hold-out OUT GOLD... -- UNSEEN...
 *                                      the same for all unseen files at once, trained on gold
 * Trainer filters OUT GOLD... -- UNSEEN...
 *                                      how many figures of unseen files are lost by not reading
 *                                      articles and sentences whose words say that there are none
 * Trainer decisions OUT GOLD... -- UNSEEN...
 *                                      how often each decision is right when all before it
 *                                      were; the quickest measure of new evidence;
 *                                      OUT/DECISION.wrong; some only: -Ddecisions=period|status
 * Trainer coverage OUT GOLD...         like leave-one-out, but shows what each decision could have
 *                                      reached, had all before it been right; OUT/FILE.lost
 * Trainer reach OUT GOLD...            the same with the weights that the parser ships: what no
 *                                      weights could have read, for want of a word or a rule
 * Trainer predict OUT GOLD...          writes OUT/FILE.jsonl by the weights that the parser ships
 * Trainer silent OUT TEXTS GOLD...     writes OUT/TEXTS, those that are no gold and in which the
 *                                      parser finds no figure
 * Trainer join OUT STANDOFF TEXTS      writes OUT/STANDOFF, gold of annotations and their texts
 * </pre>
 */
public final class Trainer {
  private static final String FOLDS = System.getProperty("folds", ".*");
  private static final String DECISIONS = System.getProperty("decisions", ".*");

  private final Training training = new Training();
  private final Path out;
  private final Map<Path, List<Gold.Article>> gold = new LinkedHashMap<>();
  private final Map<Path, List<Gold.Article>> unseen = new LinkedHashMap<>();
  private final Evaluation evaluation;

  private Trainer(Path out, List<String> files) {
    this.out = out;
    evaluation = new Evaluation(training, out);
    Map<Path, List<Gold.Article>> filled = gold;
    for (String file : files) {
      if (file.equals("--")) {
        filled = unseen;
      } else {
        filled.put(Path.of(file), Gold.read(Path.of(file)));
      }
    }
  }

  /** See the class. */
  public static void main(String[] args) throws IOException {
    Path out = Path.of(args[1]);
    Files.createDirectories(out);
    if (args[0].equals("join")) {
      Path standoff = Path.of(args[2]);
      Path joined = out.resolve(standoff.getFileName());
      int articles = Standoff.join(standoff, Path.of(args[3]), joined);
      System.out.println(articles + " articles in " + joined);
      return;
    }
    if (args[0].equals("silent")) {
      silent(out, Path.of(args[2]), List.of(Arrays.copyOfRange(args, 3, args.length)));
      return;
    }
    new Trainer(out, List.of(Arrays.copyOfRange(args, 2, args.length))).run(args[0]);
  }

  private static void silent(Path out, Path texts, List<String> gold) throws IOException {
    Set<String> annotated =
        gold.stream()
            .flatMap(file -> Gold.read(Path.of(file)).stream())
            .map(Gold.Article::id)
            .collect(Collectors.toSet());
    Path silent = out.resolve(texts.getFileName().toString().replace(".gz", ""));
    System.out.println(Silence.write(texts, annotated, silent) + " articles in " + silent);
  }

  private void run(String command) throws IOException {
    switch (command) {
      case "fit" ->
          training.folder.write(out, training.train(articles(gold, null), articles(unseen, null)));
      case "leave-one-out" -> leaveOneOut();
      case "hold-out" ->
          calibrate(unseen, training.train(articles(gold, null), List.of()).linker(Training.RAW));
      case "predict" -> predict(gold, Linker.trained("en"));
      case "calibrate" -> calibrate(gold, Linker.trained("en", Training.RAW));
      case "decisions" -> decisions();
      case "filters" -> filters();
      case "coverage" -> coverage();
      case "reach" -> reach();
      default ->
          throw new IllegalArgumentException(
              "fit, leave-one-out, hold-out, filters, decisions, coverage, reach,"
                  + " predict, calibrate, silent, join: "
                  + command);
    }
  }

  private void leaveOneOut() throws IOException {
    for (Path file : gold.keySet()) {
      if (file.toString().matches(FOLDS)) {
        Linker linker = training.train(articles(gold, file), List.of()).linker(Training.RAW);
        evaluation.predict(file, gold.get(file), linker);
      }
    }
    evaluation.printTotal();
    evaluation.writeConfidence();
  }

  private void predict(Map<Path, List<Gold.Article>> files, Linker linker) throws IOException {
    for (Map.Entry<Path, List<Gold.Article>> file : files.entrySet()) {
      evaluation.predict(file.getKey(), file.getValue(), linker);
    }
    evaluation.printTotal();
  }

  /** Also writes OUT/confidence.tsv, for weights that have not seen the files. */
  private void calibrate(Map<Path, List<Gold.Article>> files, Linker linker) throws IOException {
    predict(files, linker);
    evaluation.writeConfidence();
  }

  private void decisions() throws IOException {
    Map<Space, List<Example>> examples = training.right(articles(gold, null)).all();
    examples.keySet().removeIf(space -> !space.name().matches(DECISIONS));
    if (examples.isEmpty()) {
      throw new IllegalArgumentException("-Ddecisions=" + DECISIONS + " names no decision");
    }
    Map<Space, Weights> weights = Model.weights(Training.fit(examples));
    examples.clear();
    Map<Space, List<Notes.Note>> notes = training.notes(articles(unseen, null));
    System.out.print(Decisions.HEAD);
    for (Space space : TrainedJudge.SPACES) {
      if (weights.containsKey(space)) {
        Decisions decisions = new Decisions(space, weights.get(space), notes.get(space));
        System.out.print(decisions.line());
        Files.writeString(out.resolve(space.name() + ".wrong"), decisions.wrong());
      }
    }
  }

  private void filters() {
    FilterLearner learner = training.filters();
    List<Gold.Article> articles = articles(gold, null);
    Relevance relevance = new Relevance(learner.articles(articles).weights());
    Learned sentences = learner.sentences(learner.expected(relevance, articles));
    Filter filter = new Filter(relevance, new SentenceRelevance(sentences.weights()));
    FilterLosses losses = new FilterLosses(learner, training.english, filter);
    System.out.print(losses.table(articles(unseen, null)));
  }

  private void coverage() throws IOException {
    for (Path file : gold.keySet()) {
      if (file.toString().matches(FOLDS)) {
        Model model = training.train(articles(gold, file), List.of());
        evaluation.coverage(file, gold.get(file), Model.weights(model.decisions()));
      }
    }
    evaluation.printCoverage();
  }

  /** What the weights that ship lose, decision by decision. */
  private void reach() throws IOException {
    Map<Space, Weights> weights = new HashMap<>();
    for (Space space : TrainedJudge.SPACES) {
      weights.put(space, Weights.load("en", space));
    }
    for (Map.Entry<Path, List<Gold.Article>> file : gold.entrySet()) {
      evaluation.coverage(file.getKey(), file.getValue(), weights);
    }
    evaluation.printCoverage();
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
}
