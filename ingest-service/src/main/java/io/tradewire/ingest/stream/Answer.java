package io.tradewire.ingest.stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.tradewire.ingest.log.Receipt;
import io.tradewire.ingest.problem.Problem;

/**
 * The answer to one line of a stream.
 *
 * @param line number of the line, from 1
 * @param id of the article, null if the line was not understood that far
 * @param status {@link #ACCEPTED} once the broker has it, else {@link #REJECTED}
 * @param revision under which it was published
 * @param figures how many were found
 * @param problem why it was rejected; one of status 503 can be sent again as it is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"line", "id", "status", "revision", "figures", "problem"})
record Answer(
    long line, String id, String status, Long revision, Integer figures, Problem problem) {

  static final String ACCEPTED = "accepted";
  static final String REJECTED = "rejected";

  static Answer accepted(long line, Receipt receipt, int figures) {
    return new Answer(line, receipt.id(), ACCEPTED, receipt.revision(), figures, null);
  }

  static Answer rejected(long line, String id, Problem problem) {
    return new Answer(line, id, REJECTED, null, null, problem);
  }
}
