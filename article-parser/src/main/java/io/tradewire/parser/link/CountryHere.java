package io.tradewire.parser.link;

import io.tradewire.parser.mention.Party;
import io.tradewire.parser.text.Span;

/**
 * Where the sentence of a number names a country, which a part of it seldom is when figures of both
 * are told: "Peru's ports together handled 5 million tonnes". Capitals and names of firms and
 * offices do not count.
 *
 * @param place where it is named
 * @param party the mention; null if there is none
 */
record CountryHere(Place place, Party party) {
  /** Where a country is named. */
  enum Place {
    /** It is not known which country it would be. */
    UNKNOWN,
    NOWHERE,
    BEHIND,
    /** In front of the number and of others. */
    BEFORE_OTHERS,
    /** In front of the number. */
    IN_FRONT
  }

  /**
   * That of a country; its last mention in front of the number, else the first behind it.
   *
   * @param code null if it is not known
   */
  static CountryHere of(String code, Draft draft) {
    if (code == null) {
      return new CountryHere(Place.UNKNOWN, null);
    }
    Span number = draft.lead();
    Party named = null;
    for (Party party : Scene.near(draft.scene.parties, draft.anchor())) {
      boolean front = party.span().to() <= number.from();
      if (isNamed(code, party) && (front || named == null)) {
        named = party;
      }
    }
    return new CountryHere(place(named, draft), named);
  }

  /** Whether a mention names a country; a capital and what is named after it do not. */
  static boolean isNamed(String code, Party party) {
    return code != null
        && code.equals(party.code())
        && party.form() != Party.Form.FIRM
        && party.form() != Party.Form.CAPITAL
        && !party.inName();
  }

  private static Place place(Party named, Draft draft) {
    if (named == null) {
      return Place.NOWHERE;
    }
    if (named.span().to() > draft.lead().from()) {
      return Place.BEHIND;
    }
    int others = Scene.between(draft.scene.quantities, named.span(), draft.lead());
    return others > 0 ? Place.BEFORE_OTHERS : Place.IN_FRONT;
  }

  /** Whether it is named in front of the number. */
  boolean isInFront() {
    return place == Place.BEFORE_OTHERS || place == Place.IN_FRONT;
  }
}
