package io.tradewire.local.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** {@code .html}, {@code .htm}: one page, in the charset that it names itself. */
final class HtmlFormat implements ArticleFormat {

  @Override
  public boolean reads(String fileName) {
    return fileName.endsWith(".html") || fileName.endsWith(".htm");
  }

  @Override
  public Stream<Submission> open(Path file) throws IOException {
    return Stream.of(new Submission(file.toString(), "text/html", Files.readAllBytes(file)));
  }
}
