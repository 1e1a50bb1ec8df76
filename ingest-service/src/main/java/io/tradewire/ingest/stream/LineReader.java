package io.tradewire.ingest.stream;

import io.tradewire.ingest.stream.LineBatch.Line;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts a stream of bytes into lines. It hands over what has arrived rather than wait for more, so
 * that a slow sender gets its answers too. A line beyond the limit is skipped without being kept.
 */
final class LineReader {

  private static final int BATCH_BYTES = 64 * 1024;

  private final InputStream in;
  private final int limit;
  private byte[] rest = new byte[0];
  private long number;
  private boolean skipping;
  private boolean ended;
  private IOException failure;

  LineReader(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /**
   * The next lines; blank ones are left out.
   *
   * @return null at the end of the stream
   * @throws IOException if the sender breaks off; a line that was not complete is lost then
   */
  LineBatch next() throws IOException {
    while (!ended) {
      byte[] bytes = Arrays.copyOf(rest, Math.max(BATCH_BYTES, rest.length * 2));
      int size = fill(bytes, rest.length);
      LineBatch batch = cut(bytes, size);
      if (!batch.lines().isEmpty()) {
        return batch;
      }
    }
    return null;
  }

  private int fill(byte[] bytes, int from) throws IOException {
    int size = from;
    do {
      int read = readSome(bytes, size);
      if (read < 0) {
        ended = failure == null;
        return size;
      }
      size += read;
    } while (size < bytes.length && in.available() > 0);
    return size;
  }

  /** A failure has to wait until the lines before it were handed over. */
  private int readSome(byte[] bytes, int size) throws IOException {
    if (failure != null) {
      throw failure;
    }
    try {
      return in.read(bytes, size, bytes.length - size);
    } catch (IOException e) {
      failure = e;
      return -1;
    }
  }

  private LineBatch cut(byte[] bytes, int size) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (int i = rest.length; i < size; i++) {
      if (bytes[i] == '\n') {
        end(bytes, start, i, lines);
        start = i + 1;
      }
    }
    if (ended && start < size) {
      end(bytes, start, size, lines);
      start = size;
    }
    keepRest(bytes, start, size, lines);
    // What came in small pieces must not hold on to a large array each.
    return new LineBatch(size < bytes.length / 2 ? Arrays.copyOf(bytes, size) : bytes, lines);
  }

  private void end(byte[] bytes, int start, int end, List<Line> lines) {
    if (skipping) {
      skipping = false;
      return;
    }
    number++;
    int length = end - start;
    if (length > limit) {
      lines.add(new Line(number, start, Line.TOO_LONG));
    } else if (!isBlank(bytes, start, end)) {
      lines.add(new Line(number, start, length));
    }
  }

  private void keepRest(byte[] bytes, int start, int size, List<Line> lines) {
    rest = skipping ? new byte[0] : Arrays.copyOfRange(bytes, start, size);
    if (rest.length > limit) {
      lines.add(new Line(++number, start, Line.TOO_LONG));
      rest = new byte[0];
      skipping = true;
    }
  }

  private static boolean isBlank(byte[] bytes, int start, int end) {
    for (int i = start; i < end; i++) {
      if (bytes[i] > ' ' || bytes[i] < 0) {
        return false;
      }
    }
    return true;
  }
}
