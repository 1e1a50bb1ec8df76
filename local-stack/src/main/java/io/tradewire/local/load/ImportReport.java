package io.tradewire.local.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** Counts an import for its progress line and its summary, and writes the rejects down. */
public final class ImportReport {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final double MB = 1e6;

  private final Writer rejects;
  private final long totalBytes;
  private final long begin = System.nanoTime();
  private final Tally tally = new Tally();
  private long articleBytes;
  private long fileBytes;
  private long skippedBytes;
  private long articles;

  /**
   * A report.
   *
   * @param rejects gets a JSON object a line: origin, reason, article
   * @param totalBytes size of all files
   */
  public ImportReport(Writer rejects, long totalBytes) {
    this.rejects = rejects;
    this.totalBytes = totalBytes;
  }

  synchronized void count(Submission submission, Outcome outcome) {
    tally.count(outcome);
    articles++;
    articleBytes += submission.body().length;
    if (outcome instanceof Outcome.Rejected rejected) {
      write(submission, rejected.reason());
    }
  }

  /** A file that cannot be read any further: the articles in front of that place are sent. */
  synchronized void unreadable(Path file, Throwable failure) {
    Throwable cause = failure.getCause() == null ? failure : failure.getCause();
    String reason = "the file cannot be read any further: " + cause.getMessage();
    tally.count(new Outcome.Rejected(file.toString(), reason));
    articles++;
    write(new Submission(file.toString(), "", new byte[0]), reason);
  }

  synchronized void fileIsDone(long bytes) {
    fileBytes += bytes;
  }

  synchronized void fileWasDone(long bytes) {
    skippedBytes += bytes;
  }

  /** Counts of what was accepted, rejected and not delivered. */
  public Tally tally() {
    return tally;
  }

  /** How far the import is: articles, MB, articles a second, errors, time left. */
  public synchronized String progress() {
    double seconds = Math.max(1e-3, (System.nanoTime() - begin) / 1e9);
    return String.format(
        Locale.ROOT,
        "%s %d articles, %.1f MB, %.0f articles/s, %d errors, %s left",
        bar(),
        articles,
        articleBytes / MB,
        articles / seconds,
        articles - tally.accepted(),
        left(seconds));
  }

  /** Files of one size are as good a measure as there is before all are read. */
  private String bar() {
    int tenths = totalBytes == 0 ? 10 : (int) (10 * (done() + skippedBytes) / totalBytes);
    return "[" + "#".repeat(tenths) + ".".repeat(10 - tenths) + "]";
  }

  /** By the bytes of files that are done, or, within the first file, of articles. */
  private String left(double seconds) {
    long now = done();
    if (now == 0) {
      return "?";
    }
    double left = seconds * (totalBytes - skippedBytes - now) / now;
    return String.format(Locale.ROOT, "%d:%02d", (long) left / 60, (long) left % 60);
  }

  private long done() {
    return Math.max(fileBytes, Math.min(articleBytes, totalBytes - skippedBytes));
  }

  private void write(Submission submission, String reason) {
    try {
      rejects.write(
          JSON.createObjectNode()
                  .put("origin", submission.origin())
                  .put("reason", reason)
                  .put("article", new String(submission.body(), StandardCharsets.UTF_8))
              + "\n");
      rejects.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the rejects", e);
    }
  }
}
