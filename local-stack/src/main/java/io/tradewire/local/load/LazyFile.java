package io.tradewire.local.load;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text file that is only made once something is written to it. */
public final class LazyFile extends Writer {

  private final Path file;
  private Writer out;

  /** A file that may never be. */
  public LazyFile(Path file) {
    this.file = file;
  }

  @Override
  public void write(char[] chars, int offset, int length) throws IOException {
    if (out == null) {
      out = Files.newBufferedWriter(file);
    }
    out.write(chars, offset, length);
  }

  @Override
  public void flush() throws IOException {
    if (out != null) {
      out.flush();
    }
  }

  @Override
  public void close() throws IOException {
    if (out != null) {
      out.close();
    }
  }
}
