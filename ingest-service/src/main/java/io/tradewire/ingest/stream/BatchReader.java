package io.tradewire.ingest.stream;

import io.tradewire.ingest.intake.ArticleReader;
import io.tradewire.ingest.intake.SubmissionJson;
import io.tradewire.ingest.problem.Problem;
import io.tradewire.ingest.problem.ProblemKind;
import io.tradewire.ingest.problem.Refusal;
import io.tradewire.ingest.stream.LineBatch.Line;
import java.util.List;

/** Reads the articles of a batch of lines; a bad line does its neighbours no harm. */
final class BatchReader {

  private final ArticleReader reader;
  private final int limit;

  BatchReader(ArticleReader reader, int limit) {
    this.reader = reader;
    this.limit = limit;
  }

  List<ReadLine> read(LineBatch batch) {
    return batch.lines().stream().map(line -> read(batch.bytes(), line)).toList();
  }

  private ReadLine read(byte[] bytes, Line line) {
    if (line.isTooLong()) {
      return new ReadLine.Refused(line.number(), tooLong());
    }
    try {
      return new ReadLine.Understood(
          line.number(), reader.read(SubmissionJson.read(bytes, line.start(), line.length())));
    } catch (Refusal e) {
      return new ReadLine.Refused(line.number(), e.problem());
    }
  }

  private Problem tooLong() {
    return Problem.of(
        ProblemKind.TOO_LARGE,
        null,
        "the line has more than " + limit + " bytes",
        "send " + limit + " bytes at most; a higher limit is tradewire.ingest.limits.article");
  }
}
