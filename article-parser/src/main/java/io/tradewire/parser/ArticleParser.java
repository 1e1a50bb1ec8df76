package io.tradewire.parser;

import io.tradewire.events.Article;
import io.tradewire.events.Fingerprint;
import io.tradewire.parser.document.Document;
import io.tradewire.parser.english.English;
import io.tradewire.parser.explain.Explanation;
import io.tradewire.parser.fingerprint.SimHash;
import io.tradewire.parser.header.Header;
import io.tradewire.parser.link.Linker;

/** Text to article with figures. Immutable and safe for use by many threads. */
public final class ArticleParser {

  /** Raised whenever the same text may yield other figures than before. */
  public static final int VERSION = 18;

  private final English grammar;
  private final Linker linker;

  private ArticleParser(English grammar, Linker linker) {
    this.grammar = grammar;
    this.linker = linker;
  }

  /** The parser for English text; loads its lexicons and weights, so keep it. */
  public static ArticleParser english() {
    return new ArticleParser(English.load(), Linker.trained("en"));
  }

  /** Reads an article. Never throws for any text; time and memory are linear in its length. */
  public ParsedArticle parse(RawArticle raw) {
    Document document = grammar.read(raw.text());
    Article article = article(document, raw);
    return new ParsedArticle(article, grammar.figures(document, raw, linker));
  }

  /** How {@link #parse} comes to its figures, and why other numbers are none. */
  public Explanation explain(RawArticle raw) {
    return grammar.link(grammar.read(raw.text()), raw, linker).explanation();
  }

  private static Article article(Document document, RawArticle raw) {
    Header header = document.header();
    Fingerprint fingerprint = SimHash.of(document.tokens(), header.body());
    return new Article(
        raw.id() != null ? raw.id() : fingerprint.toString(),
        0,
        first(raw.title(), header.title()),
        raw.text(),
        raw.url(),
        first(raw.publisher(), header.publisher()),
        raw.publishedOn() != null ? raw.publishedOn() : header.publishedOn(),
        header.dateline(),
        English.LANGUAGE,
        fingerprint);
  }

  private static String first(String given, String found) {
    return given != null ? given : found;
  }
}
