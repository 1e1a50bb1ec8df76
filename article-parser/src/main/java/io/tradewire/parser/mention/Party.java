package io.tradewire.parser.mention;

import io.tradewire.parser.text.Span;

/**
 * A country or bloc.
 *
 * @param code ISO 3166-1 alpha-2 or a bloc's code; null for a group without code ("developing
 *     nations")
 * @param form how it is named
 * @param possessive whether "'s" or "s'" follows
 */
public record Party(Span span, String code, Form form, boolean possessive, String rule)
    implements Mention {

  /** How a party is named. */
  public enum Form {
    /** "Kazakhstan", "Republic of Korea", "EAEU countries". */
    NAME,
    /** "Kazakh", "Belarusian", also for people. */
    ADJECTIVE,
    /** A capital that may stand for the government: "Moscow". */
    CAPITAL,
    /** A group of countries that has no code. */
    GROUP
  }
}
