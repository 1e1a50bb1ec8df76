package io.tradewire.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a figure counts. The wire form is {@link #code()}. */
public enum Indicator {
  TRADE_TURNOVER("trade-turnover", false),
  EXPORTS("exports", true),
  IMPORTS("imports", true),
  TRADE_BALANCE("trade-balance", true),
  FDI("fdi", true),
  INVESTMENT("investment", true),
  PROJECT_VALUE("project-value", false),
  PROJECT_COUNT("project-count", false),
  ENTERPRISE_COUNT("enterprise-count", true),
  DEAL_VALUE("deal-value", false),
  DEAL_COUNT("deal-count", false),
  FREIGHT("freight", true),
  OUTPUT("output", true);

  private final String code;
  private final boolean directed;

  Indicator(String code, boolean directed) {
    this.code = code;
    this.directed = directed;
  }

  /** The code in JSON, in the database and in the API, for example {@code trade-turnover}. */
  @JsonValue
  public String code() {
    return code;
  }

  /** Whether exchanging reporter and partner changes the meaning. */
  public boolean directed() {
    return directed;
  }

  /**
   * The indicator with this code.
   *
   * @throws IllegalArgumentException if there is none
   */
  @JsonCreator
  public static Indicator of(String code) {
    for (Indicator indicator : values()) {
      if (indicator.code.equals(code)) {
        return indicator;
      }
    }
    throw new IllegalArgumentException("unknown indicator: " + code);
  }
}
