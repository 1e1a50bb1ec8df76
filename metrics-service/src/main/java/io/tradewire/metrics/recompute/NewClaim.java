package io.tradewire.metrics.recompute;

import io.tradewire.events.Article;
import io.tradewire.events.Figure;
import io.tradewire.metrics.articles.ArticleChange;
import io.tradewire.metrics.choice.Claim;
import io.tradewire.metrics.choice.Span;
import io.tradewire.metrics.series.Statement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A claim to be stored.
 *
 * @param erased whether the article's words were taken back meanwhile
 */
public record NewClaim(Statement statement, Claim claim, boolean erased) {

  /** All claims of an article's version. */
  static List<NewClaim> of(ArticleChange.Entry entry) {
    Article article = entry.event().content().article();
    String source = source(article.publisher());
    List<NewClaim> claims = new ArrayList<>(entry.event().statements().size());
    for (Statement statement : entry.event().statements()) {
      Claim claim = claim(article, source, entry.span(), statement);
      claims.add(new NewClaim(statement, claim, entry.erased()));
    }
    return claims;
  }

  private static Claim claim(Article article, String source, Span span, Statement statement) {
    Figure figure = statement.figure();
    boolean own = statement.part() == 0;
    return new Claim(
        article.id(),
        span,
        statement.ordinal(),
        statement.part(),
        statement.value(),
        figure.bound(),
        own ? plain(figure.change()) : null,
        own ? plain(figure.share()) : null,
        article.publishedOn(),
        source,
        article.fingerprint().bits());
  }

  private static BigDecimal plain(BigDecimal value) {
    return Statement.plain(value);
  }

  private static String source(String publisher) {
    return publisher == null || publisher.isBlank()
        ? null
        : publisher.strip().toLowerCase(Locale.ROOT);
  }
}
