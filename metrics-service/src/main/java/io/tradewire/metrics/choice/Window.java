package io.tradewire.metrics.choice;

/** Walks over the distinct ones of sorted numbers and tells which numbers are near each. */
final class Window {

  private final double[] numbers;
  private final Tolerance tolerance;
  private int start;
  private int end;
  private int low;
  private int high;

  Window(double[] sorted, Tolerance tolerance) {
    this.numbers = sorted;
    this.tolerance = tolerance;
  }

  /** Goes to the next number; false behind the last. */
  boolean next() {
    if (end == numbers.length) {
      return false;
    }
    start = end;
    while (end < numbers.length && numbers[end] == numbers[start]) {
      end++;
    }
    while (!tolerance.near(numbers[low], numbers[start])) {
      low++;
    }
    high = Math.max(high, end);
    while (high < numbers.length && tolerance.near(numbers[high], numbers[start])) {
      high++;
    }
    return true;
  }

  /** First index of the number. */
  int start() {
    return start;
  }

  /** Index behind its last. */
  int end() {
    return end;
  }

  /** First index of what is near it. */
  int low() {
    return low;
  }

  /** Index behind the last that is near it. */
  int high() {
    return high;
  }
}
