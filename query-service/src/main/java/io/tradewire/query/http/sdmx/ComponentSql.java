package io.tradewire.query.http.sdmx;

import io.tradewire.query.domain.DaySpan;
import io.tradewire.query.domain.TimeBound;
import io.tradewire.query.http.sdmx.ComponentFilter.Term;
import io.tradewire.query.store.SqlBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** Component filters as conditions on {@code series s}, {@code observation o} and its values. */
final class ComponentSql {

  private static final Set<String> PHRASES = Set.of("SCOPE", "REGION");

  private final SqlBuilder sql;
  private final String v;

  /**
   * For one statement.
   *
   * @param v alias of the row that holds the value
   */
  ComponentSql(SqlBuilder sql, String v) {
    this.sql = sql;
    this.v = v;
  }

  /** Adds one filter. */
  void where(ComponentFilter filter) {
    sql.where(
        filter.anyOf().stream()
            .map(
                terms ->
                    terms.stream()
                        .map(term -> condition(filter, term))
                        .collect(Collectors.joining(" and ", "(", ")")))
            .collect(Collectors.joining(" or ", "(", ")")));
  }

  private String condition(ComponentFilter filter, Term term) {
    return switch (filter.component()) {
      case "TIME_PERIOD" -> period(filter, term);
      case "OBS_VALUE" -> number(v + ".value", filter, term);
      case "CHANGE" -> number(v + ".change", filter, term);
      case "SOURCES_AGREEING" -> number(v + ".agreeing", filter, term);
      case "SOURCES_DISAGREEING" -> number(v + ".disagreeing", filter, term);
      case "BOUND" -> text(v + ".bound", term.operator(), term.value());
      case "DERIVED" ->
          text("case when o.derivation > 0 then 'Y' else 'N' end", term.operator(), term.value());
      default -> dimension(Dsd.position(filter.component()), term);
    };
  }

  private String dimension(int position, Term term) {
    String none = SdmxDimension.code(position, null);
    String column = SdmxQueries.COLUMNS.get(position);
    if (Dsd.DIMENSIONS.get(position).id().equals("OBS_STATUS")) {
      return text("case " + column + " when 'planned' then 'F' else 'A' end", term);
    }
    boolean phrase =
        PHRASES.contains(Dsd.DIMENSIONS.get(position).id()) && !term.value().equals(none);
    return text(
        "coalesce(" + column + ", '" + none + "')",
        term.operator(),
        phrase ? SdmxDimension.phrase(term.value()) : term.value());
  }

  private String text(String expression, Term term) {
    return text(expression, term.operator(), term.value());
  }

  private String text(String expression, ComponentOperator operator, String value) {
    String bound = sql.bind(value) + "::text";
    return switch (operator) {
      case CONTAINS -> "strpos(" + expression + ", " + bound + ") > 0";
      case CONTAINS_NOT -> "strpos(" + expression + ", " + bound + ") = 0";
      case STARTS_WITH -> "starts_with(" + expression + ", " + bound + ")";
      case ENDS_WITH -> "right(" + expression + ", length(" + bound + ")) = " + bound;
      default -> "(" + expression + ") collate \"C\" " + operator.sql() + " " + bound;
    };
  }

  private String number(String expression, ComponentFilter filter, Term term) {
    try {
      if (term.operator().sql() != null) {
        String digits = new BigDecimal(term.value()).toPlainString();
        return expression
            + " "
            + term.operator().sql()
            + " "
            + sql.bind(digits)
            + "::text::numeric";
      }
    } catch (NumberFormatException e) {
      throw filter.invalid(term.value(), " is compared with numbers, and this is none.");
    }
    throw filter.invalid(
        term.operator().code() + ":" + term.value(),
        " is a number: " + term.operator().code() + " looks into texts only.");
  }

  /** "From 2020 on" begins on its first day or later, "up to 2020" ends on its last or before. */
  private String period(ComponentFilter filter, Term term) {
    String parameter = ComponentFilter.parameter(filter.component());
    DaySpan days = TimeBound.period(parameter, term.value());
    return switch (term.operator()) {
      case EQUAL ->
          "(o.period_start = " + day(days.start()) + " and o.period_end = " + day(days.end()) + ")";
      case NOT_EQUAL ->
          "(o.period_start <> "
              + day(days.start())
              + " or o.period_end <> "
              + day(days.end())
              + ")";
      case GREATER_OR_EQUAL -> "o.period_start >= " + day(days.start());
      case GREATER -> "o.period_start > " + day(days.end());
      case LESS_OR_EQUAL -> "o.period_end <= " + day(days.end());
      case LESS -> "o.period_end < " + day(days.start());
      default ->
          throw filter.invalid(
              term.operator().code() + ":" + term.value(),
              " is a time: " + term.operator().code() + " looks into texts only.");
    };
  }

  private String day(LocalDate day) {
    return sql.bind(day);
  }
}
