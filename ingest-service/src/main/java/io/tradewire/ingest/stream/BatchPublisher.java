package io.tradewire.ingest.stream;

import io.tradewire.ingest.log.ArticleLog;
import io.tradewire.ingest.log.Receipt;
import io.tradewire.ingest.problem.Refusal;
import io.tradewire.parser.ParsedArticle;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Publishes the articles of a batch in the order of their lines. */
final class BatchPublisher {

  private final ArticleLog log;

  BatchPublisher(ArticleLog log) {
    this.log = log;
  }

  /** Hands all articles to the producer; the promises hold an answer each, never a failure. */
  List<CompletableFuture<Answer>> publish(List<ReadLine> lines) {
    return lines.stream().map(this::publish).toList();
  }

  private CompletableFuture<Answer> publish(ReadLine line) {
    if (line instanceof ReadLine.Understood understood) {
      ParsedArticle article = understood.article();
      return log.publish(article)
          .handle((receipt, failure) -> answer(line.number(), article, receipt, failure))
          .toCompletableFuture();
    }
    ReadLine.Refused refused = (ReadLine.Refused) line;
    return CompletableFuture.completedFuture(
        Answer.rejected(line.number(), null, refused.problem()));
  }

  private static Answer answer(
      long number, ParsedArticle article, Receipt receipt, Throwable failure) {
    return failure == null
        ? Answer.accepted(number, receipt, article.figures().size())
        : Answer.rejected(number, article.article().id(), Refusal.of(failure).problem());
  }
}
