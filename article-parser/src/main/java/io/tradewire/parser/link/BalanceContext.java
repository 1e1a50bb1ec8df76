package io.tradewire.parser.link;

import io.tradewire.events.Indicator;
import io.tradewire.parser.mention.Cue;
import java.util.List;

/**
 * What a bare "surplus" or "deficit" is of: trade, or another account that was named before
 * (current account, invisibles, budget).
 */
final class BalanceContext {

  /** The last balance that was named in full. */
  enum Sort {
    UNKNOWN,
    TRADE,
    OTHER_ACCOUNT
  }

  private static final int FARTHEST = 6;

  private BalanceContext() {}

  /** Whether the cue is one word that may be of any account. */
  static boolean isBare(Cue cue) {
    return cue.indicator() == Indicator.TRADE_BALANCE && cue.span().to() - cue.span().from() == 1;
  }

  /** What was named last in front of a cue. */
  static Sort of(Cue cue, Scene scene, Memory memory) {
    Sort here = last(scene.cues, cue.span().from());
    for (int back = 1; here == Sort.UNKNOWN && back <= FARTHEST; back++) {
      Scene before = memory.back(back);
      if (before == null) {
        break;
      }
      here = last(before.cues, Integer.MAX_VALUE);
    }
    return here == Sort.UNKNOWN && memory.title != null
        ? last(memory.title.cues, Integer.MAX_VALUE)
        : here;
  }

  /**
   * What balances an article is about: 0 no other account than trade is named, 1 trade more often,
   * 2 other accounts more often.
   */
  static int theme(List<Scene> scenes) {
    int trade = 0;
    int accounts = 0;
    for (Scene scene : scenes) {
      for (Cue cue : scene.cues) {
        trade += isTrade(cue) ? 1 : 0;
        accounts += cue.kind().equals("account") ? 1 : 0;
      }
    }
    return accounts == 0 ? 0 : accounts < trade ? 1 : 2;
  }

  private static Sort last(List<Cue> cues, int end) {
    Sort sort = Sort.UNKNOWN;
    for (Cue cue : cues) {
      if (cue.span().from() >= end) {
        break;
      }
      if (cue.kind().equals("account")) {
        sort = Sort.OTHER_ACCOUNT;
      } else if (isTrade(cue)) {
        sort = Sort.TRADE;
      }
    }
    return sort;
  }

  private static boolean isTrade(Cue cue) {
    return cue.indicator() == Indicator.EXPORTS
        || cue.indicator() == Indicator.IMPORTS
        || cue.indicator() == Indicator.TRADE_TURNOVER
        || (cue.indicator() == Indicator.TRADE_BALANCE && !isBare(cue));
  }
}
