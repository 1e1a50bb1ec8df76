package io.tradewire.parser.link;

import io.tradewire.parser.document.Document;
import io.tradewire.parser.english.English;
import io.tradewire.parser.rank.Choice;
import java.util.List;
import java.util.stream.DoubleStream;

/** Learns and measures which articles state figures. */
final class RelevanceLearner {
  private final English english;
  private final double prior;

  RelevanceLearner(English english, double prior) {
    this.english = english;
    this.prior = prior;
  }

  Learned learn(List<Gold.Article> articles) {
    return new Learner(prior).fit(Relevance.SPACE, articles.stream().map(this::example).toList());
  }

  /** The articles that would be read. */
  List<Gold.Article> expected(Relevance relevance, List<Gold.Article> articles) {
    return articles.stream()
        .filter(article -> relevance.expects(body(article), title(article)))
        .toList();
  }

  private Example example(Gold.Article article) {
    Choice<Boolean> choice = Relevance.choice(body(article), title(article));
    boolean states = !article.statements().isEmpty();
    return new Example(choice, new boolean[] {states, !states});
  }

  /**
   * What articles that were not learned from would lose and be spared at several limits of the log
   * odds; the one that the parser has among them.
   */
  String table(Relevance relevance, List<Gold.Article> unseen) {
    StringBuilder table =
        new StringBuilder(
            String.format("log odds  figures lost  of  articles without spared  of%n"));
    DoubleStream.iterate(Relevance.LEAST - 2, limit -> limit <= 0, limit -> limit + 0.5)
        .forEach(limit -> table.append(line(limit, relevance, unseen)));
    return table.toString();
  }

  private String line(double limit, Relevance relevance, List<Gold.Article> unseen) {
    int lost = 0;
    int figures = 0;
    int spared = 0;
    int without = 0;
    for (Gold.Article article : unseen) {
      boolean refused = relevance.logOdds(body(article), title(article)) < limit;
      int stated = article.statements().size();
      figures += stated;
      lost += refused ? stated : 0;
      without += stated == 0 ? 1 : 0;
      spared += refused && stated == 0 ? 1 : 0;
    }
    return String.format("%8.1f  %12d  %d  %23d  %d%n", limit, lost, figures, spared, without);
  }

  private Document body(Gold.Article article) {
    return english.read(article.raw().text());
  }

  private Document title(Gold.Article article) {
    return article.raw().title() == null ? null : english.read(article.raw().title());
  }
}
