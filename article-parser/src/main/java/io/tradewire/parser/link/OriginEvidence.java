package io.tradewire.parser.link;

import io.tradewire.events.Indicator;
import io.tradewire.parser.mention.Party;
import io.tradewire.parser.mention.Scope;
import io.tradewire.parser.rank.Axis;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Template;
import io.tradewire.parser.rank.WordTemplate;
import io.tradewire.parser.text.Span;

/**
 * Goods of one of two countries as a part of what both trade, exports without being called so:
 * "turnover was $90 million; Cypriot goods made up 20 million of it".
 */
final class OriginEvidence {
  private static final Axis FLAG = Axis.flag();

  /** So many words may stand between the number and whose goods they are. */
  private static final int REACH = 12;

  private final Template form;
  private final Template gap;
  private final Template goods;
  private final WordTemplate word;

  OriginEvidence(Space space) {
    form = space.template("origin-form+behind", Axis.of(Party.Form.class), FLAG);
    gap = space.template("origin-gap+behind", Axis.upTo(Buckets.GAPS), FLAG);
    goods = space.template("origin-possessive+touches-scope", FLAG, FLAG);
    word = space.words("origin-word", FLAG);
  }

  /**
   * Whose goods a number may count.
   *
   * @param last the figure before, null if there is none
   * @return null if that is no turnover or nobody is named
   */
  static Party origin(Draft draft, Draft last) {
    boolean part =
        last != null
            && last.indicator == Indicator.TRADE_TURNOVER
            && Meanings.of(Indicator.EXPORTS, draft) == Indicator.EXPORTS;
    if (!part) {
      return null;
    }
    Span number = draft.lead().cover(draft.anchor());
    Party nearest = null;
    for (Party party : draft.scene.parties) {
      boolean named = party.form() == Party.Form.ADJECTIVE || party.possessive();
      int tokens = party.span().gap(number);
      if (named
          && tokens <= REACH
          && Scene.between(draft.scene.quantities, party.span(), number) == 0
          && (nearest == null || tokens < nearest.span().gap(number))) {
        nearest = party;
      }
    }
    return nearest;
  }

  /** Adds what speaks for goods of a party. */
  void add(Party party, Draft draft, Features f) {
    Span number = draft.lead().cover(draft.anchor());
    int behind = party.span().from() >= number.to() ? 1 : 0;
    Words.at(f, word, behind, draft.scene, party.span().to());
    f.add(form.at(party.form(), behind))
        .add(gap.at(Buckets.gap(party.span().gap(number)), behind))
        .add(goods.at(party.possessive() ? 1 : 0, touchesScope(party, draft.scene) ? 1 : 0));
  }

  private static boolean touchesScope(Party party, Scene scene) {
    for (Scope scope : scene.scopes) {
      if (scope.span().from() >= party.span().to() && scope.span().gap(party.span()) <= 1) {
        return true;
      }
    }
    return false;
  }
}
