package io.tradewire.local.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A kind of file that holds articles. */
interface ArticleFormat {

  /** Whether a file of this name is of this kind. */
  boolean reads(String fileName);

  /**
   * The file's articles, read as they are asked for. The caller closes the stream.
   *
   * @throws IOException if the file cannot be opened; later failures are UncheckedIOExceptions
   */
  Stream<Submission> open(Path file) throws IOException;
}
