package io.tradewire.query.http;

import io.tradewire.query.domain.Problem;

/** Reads the plain values of parameters. */
final class Values {

  private Values() {}

  /** {@code true} or {@code false}; null for null. */
  static Boolean bool(String parameter, String text) {
    if (text == null) {
      return null;
    }
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw Problem.invalid(parameter, text, parameter + " is true or false.");
    };
  }

  /** A whole number from 1 on; null for null. */
  static Integer positive(String parameter, String text) {
    if (text == null) {
      return null;
    }
    try {
      int number = Integer.parseInt(text);
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // answered below, as for a number out of range
    }
    throw Problem.invalid(
        parameter, text, parameter + " is a whole number from 1 to " + Integer.MAX_VALUE + ".");
  }
}
