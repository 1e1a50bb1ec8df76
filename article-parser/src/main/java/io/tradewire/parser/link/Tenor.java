package io.tradewire.parser.link;

import io.tradewire.events.Indicator;
import io.tradewire.events.Status;
import io.tradewire.parser.rank.Axis;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Template;
import io.tradewire.parser.text.Span;

/**
 * Whether an article tells of what is there or of what will be: by the words of modality nearest to
 * a number on either side, which mean different things for different indicators (a plant that is
 * being built is an investment already, its capacity a plan), and by the figure before.
 */
final class Tenor {
  /** The value that stands for no word of modality. */
  private static final int SILENT = Modality.values().length;

  private static final int FAMILIES = Family.values().length;

  private static final Axis FLAG = Axis.flag();
  private static final Axis SORT = Axis.upTo(SILENT);
  private static final Axis OUTLOOK = Axis.of(Outlook.class);

  private final Family.ByIndicator before;
  private final Family.ByIndicator behind;
  private final Template outlookBefore;
  private final Template outlookBehind;
  private final Template outlookLead;
  private final Template last;
  private final Template lastBase;
  private final Template lastSort;
  private final Template lastFamily;

  Tenor(Space space) {
    before = Family.features(space, "nearest-before", SORT);
    behind = Family.features(space, "nearest-behind", SORT);
    outlookBefore = space.template("outlook+nearest-before", OUTLOOK, SORT);
    outlookBehind = space.template("outlook+nearest-behind", OUTLOOK, SORT);
    outlookLead = space.template("outlook+lead", OUTLOOK, Axis.of(Link.class));
    last = space.template("last-planned+distance", FLAG, Axis.upTo(Paragraphs.DISTANCES));
    lastBase = space.template("last-planned+base", FLAG, FLAG);
    lastSort = space.template("last-planned+modality-since", FLAG, SORT);
    lastFamily =
        space.template(
            "last-planned-family+indicator", Axis.upTo(2 * FAMILIES - 1), Axis.of(Indicator.class));
  }

  /** Adds the features of a number. */
  void add(Features f, Draft draft, Memory memory, When when) {
    Span number = draft.lead().cover(draft.anchor());
    Word<Modality> front = lastBefore(number, draft.scene);
    int ahead = sort(front);
    int following = sort(firstBehind(number, draft.scene));
    before.add(f, ahead, draft.indicator);
    behind.add(f, following, draft.indicator);
    Outlook outlook = Outlook.of(draft.period, when);
    f.add(outlookBefore.at(outlook, ahead)).add(outlookBehind.at(outlook, following));
    f.add(outlookLead.at(outlook, draft.scene.lead(draft.lead())));
    Draft figure = memory.last();
    if (figure != null) {
      boolean since = front != null && front.span().from() >= figure.anchor().from();
      goesOn(f, figure, since ? ahead : SILENT, draft, memory);
    }
  }

  /** Adds the features of the figure before and of the word of modality since then. */
  private void goesOn(Features f, Draft figure, int since, Draft draft, Memory memory) {
    int planned = figure.status == Status.PLANNED ? 1 : 0;
    f.add(last.at(planned, memory.paragraphs.distance(draft, figure)));
    if (figure.scene == draft.scene) {
      f.add(lastSort.at(planned, since)).add(lastBase.at(planned, draft.base ? 1 : 0));
    }
    int family = Family.of(figure.indicator).ordinal();
    f.add(lastFamily.at(planned * FAMILIES + family, draft.indicator.ordinal()));
  }

  private static int sort(Word<Modality> word) {
    return word == null ? SILENT : word.sort().ordinal();
  }

  /** The last word of modality in front of a number, or null. */
  static Word<Modality> lastBefore(Span number, Scene scene) {
    Word<Modality> last = null;
    for (Word<Modality> word : scene.modalities()) {
      last = word.span().to() <= number.from() ? word : last;
    }
    return last;
  }

  /** The first word of modality behind a number, or null. */
  static Word<Modality> firstBehind(Span number, Scene scene) {
    for (Word<Modality> word : scene.modalities()) {
      if (word.span().from() >= number.to()) {
        return word;
      }
    }
    return null;
  }
}
