package io.tradewire.query.http.sdmx;

import io.tradewire.query.domain.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * SDMX 3.0's {@code c[COMPONENT]=...}: terms that a component must meet.
 *
 * @param component its id
 * @param anyOf alternatives, each a list of terms that must all hold
 */
record ComponentFilter(String component, List<List<Term>> anyOf) {

  /** One comparison. */
  record Term(ComponentOperator operator, String value) {}

  /**
   * Reads {@code ge:2020+le:2021,2023}: a comma is "or", a plus is "and" and binds closer. A plus
   * that was not escaped has become a blank on the way, and no value has blanks.
   */
  static ComponentFilter parse(String component, String text) {
    List<List<Term>> anyOf = new ArrayList<>();
    for (String alternative : text.split(",", -1)) {
      List<Term> terms = new ArrayList<>();
      for (String term : alternative.split("[+ ]", -1)) {
        terms.add(term(component, text, term));
      }
      anyOf.add(terms);
    }
    return new ComponentFilter(component, anyOf);
  }

  private static Term term(String component, String text, String term) {
    ComponentOperator operator = ComponentOperator.of(term);
    boolean explicit = term.startsWith(operator.code() + ":");
    String value = explicit ? term.substring(operator.code().length() + 1) : term;
    if (value.isEmpty()) {
      throw Problem.invalid(
          parameter(component),
          text,
          parameter(component)
              + " takes values, each with an operator ("
              + String.join(", ", ComponentOperator.codes())
              + ") and a colon before it or not: ge:2020+le:2021,2023.");
    }
    return new Term(operator, value);
  }

  /** The name of the query parameter. */
  static String parameter(String component) {
    return "c[" + component + "]";
  }

  /** What is wrong with one of the values. */
  Problem invalid(String value, String detail) {
    return Problem.invalid(parameter(component), value, parameter(component) + detail);
  }
}
