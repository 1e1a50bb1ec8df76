package io.tradewire.parser.link;

import io.tradewire.events.Indicator;

/**
 * What the word in front of a party makes of it, given the indicator: "exports to", "imports from".
 */
enum Preposition {
  FITS_REPORTER,
  FITS_PARTNER,
  BETWEEN,
  NEUTRAL;

  static Preposition of(Link lead, Indicator indicator) {
    if (lead == Link.BETWEEN) {
      return BETWEEN;
    }
    return switch (indicator) {
      case EXPORTS ->
          lead == Link.TO || lead == Link.INTO
              ? FITS_PARTNER
              : lead == Link.FROM || lead == Link.OF ? FITS_REPORTER : NEUTRAL;
      case IMPORTS ->
          lead == Link.FROM
              ? FITS_PARTNER
              : lead == Link.TO || lead == Link.INTO || lead == Link.BY ? FITS_REPORTER : NEUTRAL;
      case TRADE_TURNOVER, TRADE_BALANCE ->
          lead == Link.WITH ? FITS_PARTNER : lead == Link.OF ? FITS_REPORTER : NEUTRAL;
      case FDI, PROJECT_VALUE, PROJECT_COUNT, ENTERPRISE_COUNT, INVESTMENT ->
          lead == Link.FROM || lead == Link.BY || lead == Link.WITH
              ? FITS_PARTNER
              : lead == Link.IN || lead == Link.INTO || lead == Link.TO || lead == Link.AT
                  ? FITS_REPORTER
                  : NEUTRAL;
      case DEAL_VALUE, DEAL_COUNT -> lead == Link.WITH ? FITS_PARTNER : NEUTRAL;
      case FREIGHT, OUTPUT ->
          lead == Link.TO || lead == Link.WITH
              ? FITS_PARTNER
              : lead == Link.IN || lead == Link.FROM || lead == Link.OF ? FITS_REPORTER : NEUTRAL;
    };
  }
}
