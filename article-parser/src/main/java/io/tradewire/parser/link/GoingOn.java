package io.tradewire.parser.link;

import io.tradewire.events.Period;
import io.tradewire.parser.rank.Axis;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Template;

/** What the figures and paragraphs before say for a period: whether the article goes on with it. */
final class GoingOn {
  private static final Axis TURN = Axis.of(Turn.class);
  private static final Axis PEER = Axis.of(Peer.class);
  private static final Axis SOURCE = Axis.of(PeriodSource.class);

  private final Template turnSource;
  private final Template turnToMain;
  private final Template peerSource;
  private final Template peerTimes;

  GoingOn(Space space) {
    turnSource = space.template("turn+source", TURN, SOURCE);
    turnToMain = space.template("turn+to-main", TURN, Axis.of(PeriodRelation.class));
    peerSource = space.template("peer+source", PEER, SOURCE);
    peerTimes = space.template("peer+times-here", PEER, Axis.upTo(3));
  }

  /**
   * Adds the features.
   *
   * @param period null for none
   */
  void add(PeriodSource source, Period period, PeriodOffers offers, Features f) {
    Draft draft = offers.draft;
    Peer peer = Peer.of(period, draft, offers.peer);
    int times = Buckets.upTo(3, draft.scene.times().size());
    f.add(turnSource.at(offers.turn, source))
        .add(peerSource.at(peer, source))
        .add(peerTimes.at(peer.ordinal(), times));
    Draft main = offers.memory.lastMain();
    if (period != null && main != null) {
      f.add(turnToMain.at(offers.turn, PeriodRelation.of(period, main.period)));
    }
  }
}
