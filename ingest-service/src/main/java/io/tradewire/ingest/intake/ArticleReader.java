package io.tradewire.ingest.intake;

import io.tradewire.events.Article;
import io.tradewire.events.Fingerprint;
import io.tradewire.ingest.IngestConfig;
import io.tradewire.ingest.identity.ArticleIds;
import io.tradewire.ingest.language.Languages;
import io.tradewire.ingest.text.CleanText;
import io.tradewire.parser.ArticleParser;
import io.tradewire.parser.ParsedArticle;
import io.tradewire.parser.RawArticle;
import io.tradewire.parser.explain.Explanation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * From what came in at a door to an article with its figures. Pure: it publishes nothing. An
 * article in a language that there is no grammar for keeps its text and has no figures.
 */
@ApplicationScoped
public class ArticleReader {

  private final ArticleParser parser = ArticleParser.english();
  private final Languages languages;
  private final boolean readFigures;
  private final TextBudget budget;

  public ArticleReader(Languages languages, IngestConfig config) {
    this.languages = languages;
    this.readFigures = config.readFigures();
    this.budget = new TextBudget(Math.toIntExact(config.limits().article().asLongValue()));
  }

  /** Reads one article; its revision is 0 until it is published. */
  public ParsedArticle read(Submission submission) {
    return read(raw(submission));
  }

  /** How the parser comes to the figures of an article. */
  public Explanation explain(Submission submission) {
    RawArticle raw = raw(submission);
    return budget.spend(raw.text(), () -> parser.explain(raw));
  }

  private static RawArticle raw(Submission submission) {
    // Again: of a text of control characters alone nothing is left.
    String text = Fields.text(CleanText.of(submission.text()));
    return new RawArticle(
        ArticleIds.derive(submission.id(), submission.url(), text),
        text,
        submission.publishedOn(),
        CleanText.of(submission.title()),
        submission.url(),
        CleanText.of(submission.publisher()));
  }

  /** Reads an article that was taken in before, as a later parser does. */
  public ParsedArticle read(RawArticle raw) {
    return budget.spend(raw.text(), () -> readNow(raw));
  }

  private ParsedArticle readNow(RawArticle raw) {
    String language = languages.of(raw.text());
    ParsedArticle parsed = readFigures ? parser.parse(raw) : unread(raw);
    return new ParsedArticle(
        inLanguage(parsed.article(), language),
        Languages.hasGrammar(language) ? parsed.figures() : List.of());
  }

  private static ParsedArticle unread(RawArticle raw) {
    return new ParsedArticle(
        new Article(
            raw.id(),
            0,
            raw.title(),
            raw.text(),
            raw.url(),
            raw.publisher(),
            raw.publishedOn(),
            null,
            null,
            new Fingerprint(0)),
        List.of());
  }

  private static Article inLanguage(Article article, String language) {
    return new Article(
        article.id(),
        article.revision(),
        article.title(),
        article.text(),
        article.url(),
        article.publisher(),
        article.publishedOn(),
        article.dateline(),
        language,
        article.fingerprint());
  }
}
