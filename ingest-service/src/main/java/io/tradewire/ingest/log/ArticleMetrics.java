package io.tradewire.ingest.log;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.tradewire.ingest.language.Languages;
import io.tradewire.parser.ParsedArticle;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts what the broker acknowledged, whichever door it came through, and what it did not. */
@ApplicationScoped
public class ArticleMetrics {

  private static final String ARTICLES = "tradewire.articles";
  private static final String OUTCOME = "outcome";

  private final Counter accepted;
  private final Counter noGrammar;
  private final Counter unacknowledged;
  private final Counter retracted;
  private final Counter figures;

  public ArticleMetrics(MeterRegistry meters) {
    accepted = meters.counter(ARTICLES, OUTCOME, "accepted");
    noGrammar = meters.counter(ARTICLES, OUTCOME, "no-grammar");
    unacknowledged = meters.counter(ARTICLES, OUTCOME, "unacknowledged");
    retracted = meters.counter(ARTICLES, OUTCOME, "retracted");
    figures = meters.counter("tradewire.figures");
  }

  /** An article was published; one whose language has no grammar is counted as such. */
  public void published(ParsedArticle parsed) {
    (Languages.hasGrammar(parsed.article().language()) ? accepted : noGrammar).increment();
    figures.increment(parsed.figures().size());
  }

  void retracted() {
    retracted.increment();
  }

  void unacknowledged() {
    unacknowledged.increment();
  }
}
