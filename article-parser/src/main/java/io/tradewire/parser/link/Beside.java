package io.tradewire.parser.link;

import io.tradewire.parser.mention.Mention;
import io.tradewire.parser.text.Span;
import java.util.List;

/**
 * Which number stands next to an expression of time in its clause: in "9 percent less than a year
 * before, whereas sugar earned $3 billion" the year before is the percentage's.
 */
enum Beside {
  NONE,
  /** The number whose period is asked for, */
  ITSELF,
  /** a percentage that says its change or its share; */
  OF_IT,
  LEVEL,
  PERCENTAGE;

  /** The number in front. */
  static Beside before(Span time, Draft draft) {
    return of(last(draft.scene.quantities, time), last(draft.scene.percentages, time), time, draft);
  }

  /** The number behind. */
  static Beside behind(Span time, Draft draft) {
    return of(next(draft.scene.quantities, time), next(draft.scene.percentages, time), time, draft);
  }

  private static Beside of(Mention level, Mention percentage, Span time, Draft draft) {
    boolean nearer =
        level == null || percentage != null && percentage.span().gap(time) < level.span().gap(time);
    Mention number = nearer ? percentage : level;
    if (number == null || draft.scene.breaks(number.span(), time) > 0) {
      return NONE;
    } else if (number == draft.level) {
      return ITSELF;
    } else if (number == draft.change || number == draft.share) {
      return draft.level == null ? ITSELF : OF_IT;
    }
    return nearer ? PERCENTAGE : LEVEL;
  }

  private static Mention last(List<? extends Mention> numbers, Span time) {
    int at = Mention.first(numbers, time.from()) - 1;
    return at < 0 ? null : numbers.get(at);
  }

  private static Mention next(List<? extends Mention> numbers, Span time) {
    int at = Mention.first(numbers, time.to());
    return at == numbers.size() ? null : numbers.get(at);
  }
}
