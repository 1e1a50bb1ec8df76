package io.tradewire.ingest.log;

import io.tradewire.ingest.problem.ProblemKind;
import io.tradewire.ingest.problem.Refusal;
import org.apache.kafka.common.errors.RecordTooLargeException;

/** Says what a caller is to be told of a message that the broker did not acknowledge. */
final class BrokerFailures {

  private BrokerFailures() {}

  static Refusal refusal(Throwable failure) {
    if (failure instanceof RecordTooLargeException) {
      return new Refusal(
          ProblemKind.TOO_LARGE,
          "text",
          "the article with its figures is larger than a message may be",
          "split the article",
          failure);
    }
    return new Refusal(
        ProblemKind.BROKER_UNAVAILABLE,
        null,
        "no acknowledgement from the broker: " + failure.getMessage(),
        "send the article again later; sending it twice does no harm",
        failure);
  }
}
