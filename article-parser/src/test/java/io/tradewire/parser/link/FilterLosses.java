package io.tradewire.parser.link;

import io.tradewire.parser.document.Document;
import io.tradewire.parser.english.English;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * What the filters lose of figures, and spare of work, in articles that they were not learned from,
 * at the limits that the parser has and at some to either side of each.
 */
final class FilterLosses {
  private static final double FARTHEST = 1;
  private static final double STEP = 0.5;

  /**
   * A sentence with numbers.
   *
   * @param article log odds of its article
   * @param likeliest log odds of the likeliest sentence of the article
   * @param own its own log odds
   */
  private record Sentence(double article, double likeliest, double own, int figures, int numbers) {
    boolean isWeighed(double leastArticle, double least, double leastTogether) {
      return article >= leastArticle
          && likeliest >= least
          && likeliest + article >= leastTogether
          && own >= least;
    }
  }

  private final FilterLearner learner;
  private final English english;
  private final Filter filter;

  FilterLosses(FilterLearner learner, English english, Filter filter) {
    this.learner = learner;
    this.english = english;
    this.filter = filter;
  }

  /**
   * A line for each limit of articles, of sentences and of both together, the others as shipped.
   */
  String table(List<Gold.Article> unseen) {
    List<Sentence> all = unseen.stream().flatMap(article -> read(article).stream()).toList();
    StringBuilder table = new StringBuilder("article sentence together   lost  weighed\n");
    near(Relevance.LEAST)
        .forEach(l -> line(l, SentenceRelevance.LEAST, Expectation.LEAST_TOGETHER, all, table));
    near(SentenceRelevance.LEAST)
        .forEach(l -> line(Relevance.LEAST, l, Expectation.LEAST_TOGETHER, all, table));
    near(Expectation.LEAST_TOGETHER)
        .forEach(l -> line(Relevance.LEAST, SentenceRelevance.LEAST, l, all, table));
    int figures = all.stream().mapToInt(Sentence::figures).sum();
    int numbers = all.stream().mapToInt(Sentence::numbers).sum();
    return table.append(figures + " figures, " + numbers + " numbers\n").toString();
  }

  private static DoubleStream near(double limit) {
    return DoubleStream.iterate(limit - FARTHEST, l -> l <= limit + FARTHEST, l -> l + STEP);
  }

  private static void line(
      double article, double sentence, double both, List<Sentence> all, StringBuilder table) {
    int lost = 0;
    int weighed = 0;
    for (Sentence one : all) {
      boolean read = one.isWeighed(article, sentence, both);
      lost += read ? 0 : one.figures();
      weighed += read ? one.numbers() : 0;
    }
    table.append(
        String.format("%7.2f %8.2f %8.2f %6d %8d%n", article, sentence, both, lost, weighed));
  }

  private List<Sentence> read(Gold.Article article) {
    Document body = learner.body(article);
    double odds = filter.expectation(body, learner.title(article)).odds();
    Clues clues = english.clues(body);
    List<FilterLearner.Sentence> found = FilterLearner.sentences(article, clues);
    double likeliest =
        found.stream()
            .mapToDouble(sentence -> filter.sentences().logOdds(clues, sentence.index()))
            .max()
            .orElse(Double.NEGATIVE_INFINITY);
    List<Sentence> read = new ArrayList<>();
    for (FilterLearner.Sentence sentence : found) {
      double own = filter.sentences().logOdds(clues, sentence.index());
      read.add(new Sentence(odds, likeliest, own, sentence.figures(), sentence.numbers()));
    }
    return read;
  }
}
