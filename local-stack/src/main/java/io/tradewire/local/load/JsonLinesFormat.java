package io.tradewire.local.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Spliterators;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;

/**
 * {@code .jsonl}, {@code .jsonl.gz}: one JSON object a line, as the door takes it (text or html,
 * publishedOn, title, url, publisher, id); UTF-8. Empty lines count but hold nothing.
 */
final class JsonLinesFormat implements ArticleFormat {

  private static final String JSON = "application/json";
  private static final int BUFFER = 64 * 1024;

  @Override
  public boolean reads(String fileName) {
    return fileName.endsWith(".jsonl") || fileName.endsWith(".jsonl.gz");
  }

  @Override
  public Stream<Submission> open(Path file) throws IOException {
    InputStream bytes = new BufferedInputStream(plain(file), BUFFER);
    ByteLines lines = new ByteLines(bytes);
    AtomicLong line = new AtomicLong();
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(lines, 0), false)
        .onClose(() -> close(bytes))
        .map(body -> new Submission(file + ":" + line.incrementAndGet(), JSON, body))
        .filter(submission -> !isBlank(submission.body()));
  }

  private static InputStream plain(Path file) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    try {
      return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, BUFFER) : bytes;
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t') {
        return false;
      }
    }
    return true;
  }

  private static void close(InputStream bytes) {
    try {
      bytes.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
