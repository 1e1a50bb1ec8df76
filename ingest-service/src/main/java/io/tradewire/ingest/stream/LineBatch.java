package io.tradewire.ingest.stream;

import java.util.List;

/**
 * Some lines of a stream, cut out of one array.
 *
 * @param bytes holds the lines
 * @param lines in their order
 */
record LineBatch(byte[] bytes, List<Line> lines) {

  /** What an article that was read takes beside its text: figures, promises, an answer. */
  private static final int BYTES_A_LINE = 4 * 1024;

  /** About how much memory the batch takes on its way. */
  long weight() {
    return bytes.length + (long) BYTES_A_LINE * lines.size();
  }

  /**
   * One line.
   *
   * @param number of the line in the stream, from 1; blank lines count
   * @param start offset of its first byte
   * @param length number of its bytes, without the line feed; -1 if it was too long to be kept
   */
  record Line(long number, int start, int length) {

    static final int TOO_LONG = -1;

    boolean isTooLong() {
      return length == TOO_LONG;
    }
  }
}
