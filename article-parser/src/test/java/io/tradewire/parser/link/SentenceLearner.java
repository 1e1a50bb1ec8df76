package io.tradewire.parser.link;

import io.tradewire.parser.english.English;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Learns and measures which sentences with numbers state figures. */
final class SentenceLearner {

  /** A sentence with numbers, and how many figures of the annotation lie in it. */
  record Sentence(Clues clues, int index, int figures) {
    int numbers() {
      return clues.count(clues.document().sentences().get(index));
    }

    Example example() {
      return new Example(
          SentenceRelevance.choice(clues, index), new boolean[] {figures > 0, figures == 0});
    }
  }

  private final English english;
  private final double prior;

  SentenceLearner(English english, double prior) {
    this.english = english;
    this.prior = prior;
  }

  Learned learn(List<Gold.Article> articles) {
    return new Learner(prior)
        .fit(SentenceRelevance.SPACE, sentences(articles).map(Sentence::example).toList());
  }

  /**
   * What sentences that were not learned from would lose and be spared at several limits of the log
   * odds; the one that the parser has among them.
   */
  String table(SentenceRelevance relevance, List<Gold.Article> unseen) {
    List<Sentence> sentences = sentences(unseen).toList();
    StringBuilder table =
        new StringBuilder(String.format("log odds  figures lost  of  numbers spared  of others%n"));
    DoubleStream.iterate(SentenceRelevance.LEAST - 2, limit -> limit <= 0, limit -> limit + 0.5)
        .forEach(limit -> table.append(line(limit, relevance, sentences)));
    return table.toString();
  }

  private static String line(double limit, SentenceRelevance relevance, List<Sentence> sentences) {
    int lost = 0;
    int figures = 0;
    int spared = 0;
    int others = 0;
    for (Sentence sentence : sentences) {
      boolean left = relevance.logOdds(sentence.clues(), sentence.index()) < limit;
      figures += sentence.figures();
      lost += left ? sentence.figures() : 0;
      others += sentence.figures() == 0 ? sentence.numbers() : 0;
      spared += left && sentence.figures() == 0 ? sentence.numbers() : 0;
    }
    return String.format("%8.1f  %12d  %d  %14d  %d%n", limit, lost, figures, spared, others);
  }

  private Stream<Sentence> sentences(List<Gold.Article> articles) {
    return articles.stream()
        .flatMap(
            article -> {
              Clues clues = english.clues(english.read(article.raw().text()));
              return sentences(article, clues).stream();
            });
  }

  /** The sentences of an article that have numbers. */
  static List<Sentence> sentences(Gold.Article article, Clues clues) {
    List<Sentence> found = new ArrayList<>();
    List<Span> sentences = clues.document().sentences();
    for (int i = clues.firstOfBody(); i < sentences.size(); i++) {
      if (clues.hasNumbers(sentences.get(i))) {
        int figures = figures(article, clues.document().tokens(), sentences.get(i));
        found.add(new Sentence(clues, i, figures));
      }
    }
    return found;
  }

  /** How many figures' quotes touch a sentence. */
  private static int figures(Gold.Article article, Tokens tokens, Span sentence) {
    int from = tokens.source().origin(tokens.start(sentence.from()));
    int to = tokens.source().originEnd(tokens.end(sentence.to() - 1));
    return (int)
        article.statements().stream()
            .filter(statement -> statement.quoteStart() < to && statement.quoteEnd() > from)
            .count();
  }
}
