package io.tradewire.query.domain;

/** What observations count. */
public enum Indicator {
  TRADE_TURNOVER("trade-turnover", false, "Trade turnover: total trade in goods and services"),
  EXPORTS("exports", true, "Exports, from reporter to partner"),
  IMPORTS("imports", true, "Imports, by reporter from partner"),
  TRADE_BALANCE("trade-balance", true, "Trade balance: surplus positive, deficit negative"),
  FDI("fdi", true, "Foreign direct and foreign capital investment in reporter from partner"),
  INVESTMENT("investment", true, "Other investment in reporter"),
  PROJECT_VALUE("project-value", false, "Value of investment and joint projects"),
  PROJECT_COUNT("project-count", false, "Number of investment and joint projects"),
  ENTERPRISE_COUNT("enterprise-count", true, "Companies in reporter with partner's capital"),
  DEAL_VALUE("deal-value", false, "Worth of commercial contracts and agreements"),
  DEAL_COUNT("deal-count", false, "Number of commercial contracts and agreements"),
  FREIGHT("freight", true, "Transported volume across borders or in transit"),
  OUTPUT("output", true, "Production: volume, growth or capacity of a sector or product");

  private final String code;
  private final boolean directed;
  private final String label;

  Indicator(String code, boolean directed, String label) {
    this.code = code;
    this.directed = directed;
    this.label = label;
  }

  /** The code in the API and in the database. */
  public String code() {
    return code;
  }

  /** Whether exchanging reporter and partner changes the meaning. */
  public boolean directed() {
    return directed;
  }

  /** What it counts, in English. */
  public String label() {
    return label;
  }
}
