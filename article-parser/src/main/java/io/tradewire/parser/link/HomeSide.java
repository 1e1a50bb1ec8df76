package io.tradewire.parser.link;

import io.tradewire.parser.rank.Axis;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Template;

/** What it says for one side of a pair that a country is the article's own; see {@link Home}. */
final class HomeSide {
  private static final Axis FITS = Axis.upTo(Home.FITS);
  private static final Axis STATED = Axis.upTo(3);
  private static final Axis WAS = Axis.upTo(2);
  private static final int SORTS = Doer.Sort.values().length;

  /** For each sort of doer whether the country is the article's own. */
  private static final Axis DOERS = Axis.upTo(2 * SORTS - 1);

  private final Family.ByIndicator home;
  private final Template here;
  private final Template carried;
  private final Family.ByIndicator doer;
  private final Family.ByIndicator buyer;

  HomeSide(Space space, String name) {
    home = Family.features(space, name + "-home", FITS);
    here = space.template(name + "-home+stated", FITS, STATED);
    carried = space.template(name + "-home+was", FITS, WAS);
    doer = Family.features(space, name + "-own+doer", DOERS);
    buyer = Family.features(space, name + "-own+buyer", DOERS);
  }

  /** Adds the features of a code. */
  void add(Features f, String code, boolean isHere, Draft draft, Memory memory) {
    int fits = memory.overall.home().get().fits(code);
    int others = draft.scene.parties.size() - (isHere ? 1 : 0);
    home.add(f, fits, draft.indicator);
    f.add(here.at(fits, (isHere ? 2 : 0) + (others > 0 ? 1 : 0)));
    int sort = draft.doer.sort().ordinal();
    boolean buys = sort > 0 && Doer.isBuying(draft.cue);
    (buys ? buyer : doer).add(f, fits > Home.FITS / 2 ? SORTS + sort : sort, draft.indicator);
    Draft last = memory.before(draft);
    if (last != null) {
      boolean reporter = code.equals(last.parties.reporter());
      f.add(carried.at(fits, reporter ? 1 : code.equals(last.parties.partner()) ? 2 : 0));
    }
  }
}
