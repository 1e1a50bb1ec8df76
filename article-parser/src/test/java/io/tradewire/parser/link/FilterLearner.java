package io.tradewire.parser.link;

import io.tradewire.parser.document.Document;
import io.tradewire.parser.english.English;
import io.tradewire.parser.rank.Choice;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Learns which articles state figures, and which of their sentences with numbers. */
final class FilterLearner {

  /** A sentence with numbers, and how many figures of the annotation lie in it. */
  record Sentence(Clues clues, int index, int figures) {
    int numbers() {
      return clues.count(clues.document().sentences().get(index));
    }

    Example example(String hand) {
      return new Example(
          SentenceRelevance.choice(clues, index), new boolean[] {figures > 0, figures == 0}, hand);
    }
  }

  private final English english;
  private final double prior;

  FilterLearner(English english, double prior) {
    this.english = english;
    this.prior = prior;
  }

  /** Learns which articles state figures. */
  Learned articles(List<Gold.Article> articles) {
    return new Learner(prior).fit(Relevance.SPACE, articles.stream().map(this::example).toList());
  }

  /** The articles that would be read. */
  List<Gold.Article> expected(Relevance relevance, List<Gold.Article> articles) {
    Filter filter = new Filter(relevance, SentenceRelevance.ANYTHING);
    return articles.stream()
        .filter(article -> filter.expectation(body(article), title(article)).any())
        .toList();
  }

  /** Learns which sentences of articles that are read state figures. */
  Learned sentences(List<Gold.Article> articles) {
    Stream<Example> examples =
        articles.stream()
            .flatMap(
                article ->
                    sentences(article, english.clues(body(article))).stream()
                        .map(sentence -> sentence.example(article.hand())));
    return new Learner(prior).fit(SentenceRelevance.SPACE, examples.toList());
  }

  private Example example(Gold.Article article) {
    Choice<Boolean> choice = Relevance.choice(body(article), title(article));
    boolean states = !article.statements().isEmpty();
    return new Example(choice, new boolean[] {states, !states}, article.hand());
  }

  /** An article's text, cut up. */
  Document body(Gold.Article article) {
    return english.read(article.raw().text());
  }

  /** An article's headline, null if it has none apart from the text. */
  Document title(Gold.Article article) {
    return article.raw().title() == null ? null : english.read(article.raw().title());
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
