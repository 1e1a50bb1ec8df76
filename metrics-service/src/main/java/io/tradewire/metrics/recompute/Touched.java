package io.tradewire.metrics.recompute;

import io.tradewire.metrics.articles.ArticleChange;
import io.tradewire.metrics.articles.ArticleEvent;
import io.tradewire.metrics.choice.Claim;
import io.tradewire.metrics.choice.History;
import io.tradewire.metrics.choice.Span;
import io.tradewire.metrics.series.ObservationKey;
import io.tradewire.metrics.series.Relations;
import io.tradewire.metrics.series.ScopeName;
import io.tradewire.metrics.series.Series;
import io.tradewire.metrics.series.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The stated observations that changes of articles touch, and from when on. */
public final class Touched {

  private record ClaimId(String articleId, long knownFrom) {}

  private final NavigableMap<ObservationKey, Long> since = new TreeMap<>();
  private final Map<ObservationKey, List<NewClaim>> entering = new HashMap<>();
  private final Map<ClaimId, ArticleChange.Move> moves = new HashMap<>();
  private final NavigableMap<Long, Series> series = new TreeMap<>();
  private final SortedSet<ScopeName> scopes = new TreeSet<>();

  /**
   * Collects what is touched.
   *
   * @param stored the observations of all stored claims that move
   */
  public Touched(Collection<ArticleChange> changes, Collection<StoredKey> stored) {
    for (ArticleChange change : changes) {
      change.moved().forEach(m -> moves.put(new ClaimId(change.articleId(), m.before().from()), m));
      change.entering().forEach(this::enter);
      change.silent().forEach(this::mention);
    }
    for (StoredKey key : stored) {
      ArticleChange.Move move = moves.get(new ClaimId(key.articleId(), key.knownFrom()));
      if (move != null) {
        touch(key.key(), firstDifference(move));
      }
    }
  }

  /** Everything about these observations, from the beginning of history on. */
  public static Touched entirely(Collection<ObservationKey> keys) {
    Touched touched = new Touched(List.of(), List.of());
    keys.forEach(key -> touched.touch(key, History.BEGINNING));
    return touched;
  }

  private void enter(ArticleChange.Entry entry) {
    for (NewClaim claim : NewClaim.of(entry)) {
      ObservationKey key = claim.statement().key();
      touch(key, entry.span().from());
      entering.computeIfAbsent(key, k -> new ArrayList<>()).add(claim);
      add(claim.statement());
    }
  }

  /** Also what was never in force is in the catalogue, as it is when it comes in order. */
  private void mention(ArticleEvent.Parsed event) {
    event.statements().forEach(this::add);
  }

  private void add(Statement statement) {
    if (statement.scope() != null) {
      scopes.add(statement.scope());
    }
    series.putIfAbsent(statement.series().key(), statement.series());
  }

  private void touch(ObservationKey key, long instant) {
    since.merge(key, instant, Math::min);
  }

  private static long firstDifference(ArticleChange.Move move) {
    Span before = move.before();
    Span after = move.after();
    if (after == null) {
      return before.from();
    }
    return before.from() == after.from() && before.arrival() == after.arrival()
        ? Math.min(before.to(), after.to())
        : Math.min(before.from(), after.from());
  }

  /** The touched observations with the first instant at which they may differ. */
  public NavigableMap<ObservationKey, Long> since() {
    return Collections.unmodifiableNavigableMap(since);
  }

  /** All series that the events mention, by key. */
  public NavigableMap<Long, Series> series() {
    return Collections.unmodifiableNavigableMap(series);
  }

  /** All names of scopes that the events use. */
  public SortedSet<ScopeName> scopes() {
    return Collections.unmodifiableSortedSet(scopes);
  }

  /** Claims to store. */
  public List<NewClaim> newClaims() {
    List<NewClaim> all = new ArrayList<>();
    since.keySet().forEach(key -> all.addAll(entering.getOrDefault(key, List.of())));
    return all;
  }

  List<NewClaim> newClaims(ObservationKey key) {
    return entering.getOrDefault(key, List.of());
  }

  /** Whether any stored claim moves. */
  boolean moves() {
    return !moves.isEmpty();
  }

  /** A stored claim as it is now; null if it was never in force. */
  Claim moved(Claim claim) {
    if (moves.isEmpty()) {
      return claim;
    }
    ArticleChange.Move move = moves.get(new ClaimId(claim.articleId(), claim.span().from()));
    if (move == null) {
      return claim;
    }
    return move.after() == null ? null : claim.withSpan(move.after());
  }

  /** Families to lock, ascending. */
  public SortedSet<Long> families() {
    SortedSet<Long> families = new TreeSet<>();
    since.keySet().forEach(key -> families.add(key.familyKey()));
    series.values().forEach(one -> families.add(one.family().key()));
    return families;
  }

  /** Observations whose claims a recomputation needs: the touched and those they combine with. */
  public SortedSet<ObservationKey> needed() {
    SortedSet<ObservationKey> needed = new TreeSet<>(since.keySet());
    for (ObservationKey key : since.keySet()) {
      for (long relative : Relations.combinedWith(key.seriesKey())) {
        needed.add(key.withSeries(relative));
      }
    }
    return needed;
  }
}
