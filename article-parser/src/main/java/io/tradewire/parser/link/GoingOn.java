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

  /** Adds what candidates of a source have in common. */
  void ofSource(PeriodSource source, PeriodOffers offers, Features f) {
    f.add(turnSource.at(offers.turn, source));
  }

  /**
   * Adds what candidates of a period have in common.
   *
   * @param period null for none
   */
  void ofPeriod(Period period, PeriodOffers offers, Features f) {
    Peer peer = Peer.of(period, offers.draft, offers.peer);
    f.add(peerTimes.at(peer.ordinal(), offers.times));
    Draft main = offers.memory.lastMain();
    if (period != null && main != null) {
      f.add(turnToMain.at(offers.turn, PeriodRelation.of(period, main.period)));
    }
  }

  /** Adds what a source and a period say together. */
  void add(PeriodSource source, Period period, PeriodOffers offers, Features f) {
    f.add(peerSource.at(Peer.of(period, offers.draft, offers.peer), source));
  }
}
