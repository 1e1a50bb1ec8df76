package io.tradewire.local.load;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * The lines of a file as the bytes that they are: what is no UTF-8 is for the door to refuse, not
 * to be mended here without a word.
 */
final class ByteLines implements Iterator<byte[]> {

  /** More than any message may have. Of a longer line this much is kept, which the door refuses. */
  static final int MOST_BYTES = 8 * 1024 * 1024 + 1;

  private final InputStream in;
  private byte[] next;
  private boolean looked;

  /** Reads lines off a buffered stream. */
  ByteLines(InputStream in) {
    this.in = in;
  }

  @Override
  public boolean hasNext() {
    if (!looked) {
      next = line();
      looked = true;
    }
    return next != null;
  }

  /** The next line without its end. */
  @Override
  public byte[] next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    looked = false;
    return next;
  }

  /** Null at the end. */
  private byte[] line() {
    try {
      int b = in.read();
      if (b < 0) {
        return null;
      }
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      for (; b >= 0 && b != '\n'; b = in.read()) {
        if (b != '\r' && line.size() < MOST_BYTES) {
          line.write(b);
        }
      }
      return line.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
