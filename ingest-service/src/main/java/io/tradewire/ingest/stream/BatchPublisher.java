package io.tradewire.ingest.stream;

import io.tradewire.ingest.log.ArticleLog;
import io.tradewire.ingest.log.Receipt;
import io.tradewire.ingest.problem.Problem;
import io.tradewire.ingest.problem.ProblemKind;
import io.tradewire.ingest.problem.Refusal;
import io.tradewire.parser.ParsedArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Publishes one stream's batches, one after the other, in the order of their lines. */
final class BatchPublisher {

  private final ArticleLog log;
  private Problem away;
  private long awaySince;

  BatchPublisher(ArticleLog log) {
    this.log = log;
  }

  /**
   * Hands all articles to the producer; the promises hold an answer each, never a failure.
   *
   * <p>While the broker is away for longer, handing over one article blocks until its time is over.
   * Whatever came before that was found out has waited as well and is refused with it, rather than
   * one after the other.
   *
   * @param arrived when the lines were there, by {@link System#nanoTime()}
   */
  List<CompletableFuture<Answer>> publish(List<ReadLine> lines, long arrived) {
    List<CompletableFuture<Answer>> answers = new ArrayList<>(lines.size());
    for (ReadLine line : lines) {
      if (away != null && arrived - awaySince < 0) {
        answers.add(refused(line, away));
        continue;
      }
      CompletableFuture<Answer> answer = publish(line);
      answers.add(answer);
      Problem problem = brokerAway(answer);
      if (problem != null) {
        away = problem;
        awaySince = System.nanoTime();
      }
    }
    return answers;
  }

  /** The problem of an article that was refused while it was handed over. */
  private static Problem brokerAway(CompletableFuture<Answer> answer) {
    Problem problem = answer.isDone() ? answer.join().problem() : null;
    return problem != null && problem.status() == ProblemKind.BROKER_UNAVAILABLE.status()
        ? problem
        : null;
  }

  private CompletableFuture<Answer> publish(ReadLine line) {
    if (line instanceof ReadLine.Understood understood) {
      ParsedArticle article = understood.article();
      return log.publish(article)
          .handle((receipt, failure) -> answer(line.number(), article, receipt, failure))
          .toCompletableFuture();
    }
    return refused(line, null);
  }

  private static CompletableFuture<Answer> refused(ReadLine line, Problem away) {
    return CompletableFuture.completedFuture(
        line instanceof ReadLine.Understood understood
            ? Answer.rejected(line.number(), understood.article().article().id(), away)
            : Answer.rejected(line.number(), null, ((ReadLine.Refused) line).problem()));
  }

  private static Answer answer(
      long number, ParsedArticle article, Receipt receipt, Throwable failure) {
    return failure == null
        ? Answer.accepted(number, receipt, article.figures().size())
        : Answer.rejected(number, article.article().id(), Refusal.of(failure).problem());
  }
}
