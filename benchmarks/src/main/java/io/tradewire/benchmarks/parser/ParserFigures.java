package io.tradewire.benchmarks.parser;

import java.util.Locale;

/**
 * What a run measured.
 *
 * @param articlesPerSecond articles parsed by one thread
 * @param nanosPerCharacter parse time for one UTF-16 code unit
 * @param bytesPerArticle memory allocated while one article is parsed
 * @param icuRatio parse time over the time that ICU needs to find the words of the same text
 */
record ParserFigures(
    double articlesPerSecond, double nanosPerCharacter, double bytesPerArticle, double icuRatio) {

  /**
   * @param parseMillis one pass of the parser over the corpus
   * @param icuMillis one pass of ICU
   * @param parseBytes allocated during one pass of the parser
   */
  static ParserFigures of(Corpus corpus, double parseMillis, double icuMillis, double parseBytes) {
    int articles = corpus.articles().size();
    return new ParserFigures(
        articles / parseMillis * 1e3,
        parseMillis * 1e6 / corpus.characters(),
        parseBytes / articles,
        parseMillis / icuMillis);
  }

  /** One line, whatever the locale of the machine. */
  String json() {
    return String.format(
        Locale.ROOT,
        "{\"articles_per_s\": %.0f, \"ns_per_char\": %.2f, \"bytes_per_article\": %.0f,"
            + " \"icu_ratio\": %.2f}",
        articlesPerSecond,
        nanosPerCharacter,
        bytesPerArticle,
        icuRatio);
  }
}
