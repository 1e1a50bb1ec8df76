package io.tradewire.ingest.stream;

import java.util.List;

/**
 * Some lines of a stream, cut out of one array.
 *
 * @param bytes holds the lines
 * @param lines in their order
 * @param size how much of the array is in use
 */
record LineBatch(byte[] bytes, List<Line> lines, int size) {

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
