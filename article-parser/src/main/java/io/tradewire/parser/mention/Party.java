package io.tradewire.parser.mention;

import io.tradewire.parser.text.Span;

/**
 * A country or bloc.
 *
 * @param code ISO 3166-1 alpha-2 (of a former state the code it had: {@code SU}) or a bloc's code;
 *     null for a group without code ("developing nations", "non-EU countries")
 * @param form how it is named
 * @param possessive whether "'s" or "s'" follows
 * @param inName whether it is a part of the name of an institution, company, event or place ("Bank
 *     of Japan", "Kazakhstan Temir Zholy"): a hint at the article's parties, no party of a figure
 */
public record Party(
    Span span, String code, Form form, boolean possessive, boolean inName, String rule)
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
    GROUP,
    /** A firm that every reader knows to be of a country: "Hyundai"; no party itself. */
    FIRM
  }
}
