package io.tradewire.local.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * {@code .jsonl}, {@code .jsonl.gz}: one JSON object a line, as the door takes it (text or html,
 * publishedOn, title, url, publisher, id); UTF-8. Empty lines count but hold nothing.
 */
final class JsonLinesFormat implements ArticleFormat {

  @Override
  public boolean reads(String fileName) {
    return fileName.endsWith(".jsonl") || fileName.endsWith(".jsonl.gz");
  }

  @Override
  public Stream<Submission> open(Path file) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(plain(file), StandardCharsets.UTF_8));
    AtomicLong line = new AtomicLong();
    return lines
        .lines()
        .onClose(() -> close(lines))
        .map(text -> submission(file + ":" + line.incrementAndGet(), text))
        .filter(submission -> submission.body().length > 0);
  }

  private static InputStream plain(Path file) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
  }

  private static Submission submission(String origin, String line) {
    return new Submission(
        origin, "application/json", line.strip().getBytes(StandardCharsets.UTF_8));
  }

  private static void close(BufferedReader lines) {
    try {
      lines.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
