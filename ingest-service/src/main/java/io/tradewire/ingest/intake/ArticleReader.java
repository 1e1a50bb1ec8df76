package io.tradewire.ingest.intake;

import io.tradewire.ingest.identity.ArticleIds;
import io.tradewire.parser.ArticleParser;
import io.tradewire.parser.ParsedArticle;
import io.tradewire.parser.RawArticle;
import jakarta.enterprise.context.ApplicationScoped;

/** From what came in at a door to an article with its figures. Pure: it publishes nothing. */
@ApplicationScoped
public class ArticleReader {

  private final ArticleParser parser = ArticleParser.english();

  /** Reads one article; its revision is 0 until it is published. */
  public ParsedArticle read(Submission submission) {
    return parser.parse(
        new RawArticle(
            ArticleIds.derive(submission.id(), submission.url(), submission.text()),
            submission.text(),
            submission.publishedOn(),
            submission.title(),
            submission.url(),
            submission.publisher()));
  }
}
