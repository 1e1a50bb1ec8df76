package io.tradewire.parser.link;

import io.tradewire.events.Figure;
import io.tradewire.parser.english.English;
import io.tradewire.parser.rank.Calibration;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Weights;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Learns a model from annotated articles, and reads articles for those who measure it. */
final class Training {
  /** The parts of the articles of which each is read by weights of the others. */
  static final int PARTS = 3;

  private static final double PRIOR = Double.parseDouble(System.getProperty("prior", "1"));

  /** What is learned says how sure a decision is, bent by nothing. */
  static final Calibration RAW = Calibration.identity();

  final English english = English.load();

  /** Knows the words of all articles read. */
  final ModelFolder folder = new ModelFolder();

  /**
   * Learns in two rounds. In the first the history before each decision is as it should be. In the
   * second it is as the linker itself would have it: each part of the articles is read by weights
   * that were learned from the other parts, so that they make the mistakes of unseen articles.
   * Articles of another subject teach nothing but that they are.
   *
   * @param gold annotated articles
   * @param silent articles in which no figure was found: they teach the filters alone
   */
  Model train(List<Gold.Article> gold, List<Gold.Article> silent) {
    List<Gold.Article> all = both(gold, silent);
    all.forEach(this::learnStems);
    FilterLearner filters = filters();
    Learned subject = filters.articles(all);
    Relevance relevance = new Relevance(subject.weights());
    List<Gold.Article> articles = filters.expected(relevance, gold);
    Map<Space, Learned> decisions = decisions(articles);
    Learned sentences = filters.sentences(both(articles, filters.expected(relevance, silent)));
    return new Model(subject, sentences, decisions);
  }

  private static List<Gold.Article> both(List<Gold.Article> some, List<Gold.Article> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  private Map<Space, Learned> decisions(List<Gold.Article> articles) {
    Examples examples = right(articles);
    for (int part = 0; part < PARTS; part++) {
      Map<Space, Weights> weights = Model.weights(fit(examples.rightOfOthers(part)));
      for (Gold.Article article : examples.own(part)) {
        read(article, new Linker(examples.own(article, weights), RAW));
      }
    }
    return fit(examples.all());
  }

  /** Fits the decisions that have examples. */
  static Map<Space, Learned> fit(Map<Space, List<Example>> examples) {
    return TrainedJudge.SPACES.parallelStream()
        .filter(examples::containsKey)
        .collect(
            Collectors.toMap(
                space -> space,
                space -> Ensemble.fit(space, new Rows(space, examples.get(space), PRIOR))));
  }

  /** A learner of the filters. */
  FilterLearner filters() {
    return new FilterLearner(english, PRIOR);
  }

  /** The decisions with the right history. */
  Examples right(List<Gold.Article> articles) {
    Examples examples = new Examples(articles);
    for (int part = 0; part < PARTS; part++) {
      for (Gold.Article article : examples.own(part)) {
        read(article, new Linker(examples.right(article, part), RAW));
      }
    }
    return examples;
  }

  /** The same of unseen articles, with the numbers that they are about. */
  Map<Space, List<Notes.Note>> notes(List<Gold.Article> articles) {
    Map<Space, List<Notes.Note>> notes = new HashMap<>();
    TrainedJudge.SPACES.forEach(space -> notes.put(space, new ArrayList<>()));
    for (Gold.Article article : articles) {
      read(article, new Linker(new Notes(article, notes), RAW));
    }
    return notes;
  }

  /** The figures that a linker finds. */
  List<Figure> read(Gold.Article article, Linker linker) {
    learnStems(article);
    return english.link(english.read(article.raw().text()), article.raw(), linker).figures();
  }

  /** Remembers the words of an article, which features of words know by their hashes only. */
  void learnStems(Gold.Article article) {
    folder.learnStems(english.read(article.raw().text()).tokens());
    if (article.raw().title() != null) {
      folder.learnStems(english.read(article.raw().title()).tokens());
    }
  }
}
