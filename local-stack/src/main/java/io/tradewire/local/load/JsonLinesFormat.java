package io.tradewire.local.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * {@code .jsonl}: one JSON object a line, as the door takes it (text, publishedOn, title, url,
 * publisher, id); UTF-8. Empty lines count but hold nothing.
 */
final class JsonLinesFormat implements ArticleFormat {

  @Override
  public boolean reads(String fileName) {
    return fileName.endsWith(".jsonl");
  }

  @Override
  public Stream<Submission> open(Path file) throws IOException {
    AtomicLong line = new AtomicLong();
    return Files.lines(file)
        .map(
            text ->
                new Submission(
                    file + ":" + line.incrementAndGet(),
                    "application/json",
                    text.getBytes(StandardCharsets.UTF_8)))
        .filter(submission -> !new String(submission.body(), StandardCharsets.UTF_8).isBlank());
  }
}
