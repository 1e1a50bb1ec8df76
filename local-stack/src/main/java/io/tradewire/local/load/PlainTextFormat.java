package io.tradewire.local.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** {@code .txt}: one article, which may begin with a stamp {@code date 2021-11-03}; UTF-8. */
final class PlainTextFormat implements ArticleFormat {

  @Override
  public boolean reads(String fileName) {
    return fileName.endsWith(".txt");
  }

  @Override
  public Stream<Submission> open(Path file) throws IOException {
    return Stream.of(
        new Submission(file.toString(), "text/plain; charset=utf-8", Files.readAllBytes(file)));
  }
}
