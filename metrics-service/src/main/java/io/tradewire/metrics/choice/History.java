package io.tradewire.metrics.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The states of an observation from an instant on, a function of its claims alone.
 *
 * @param since start of this part of history; {@link #BEGINNING} for all of it
 * @param before the state just before, null if there was none
 * @param vintages each change at or after that instant, ascending
 */
public record History(long since, State before, List<Vintage> vintages) {

  /** Before all instants: in the year 386, which a timestamp of PostgreSQL can hold. */
  public static final long BEGINNING = -50_000_000_000_000_000L;

  /** The history that the claims, current and former, amount to. */
  public static History of(List<Claim> claims, long since, boolean undated) {
    State before = since == BEGINNING ? null : state(claims, since - 1, undated);
    List<Vintage> vintages = new ArrayList<>();
    State last = before;
    for (long instant : instants(claims, since)) {
      State state = state(claims, instant, undated);
      if (state == null ? last != null : !state.equals(last)) {
        vintages.add(new Vintage(instant, state, Reason.of(claims, instant, last, state)));
        last = state;
      }
    }
    return new History(since, before, vintages);
  }

  /** The state at the end, null if there is none. */
  public State last() {
    return vintages.isEmpty() ? before : vintages.get(vintages.size() - 1).state();
  }

  /** The state at an instant not before {@link #since}. */
  State at(long instant) {
    State state = before;
    for (Vintage vintage : vintages) {
      if (vintage.knownFrom() > instant) {
        break;
      }
      state = vintage.state();
    }
    return state;
  }

  /** Whether anything begins or ends at or after an instant. */
  public static boolean reaches(List<Claim> claims, long instant) {
    for (Claim claim : claims) {
      Span span = claim.span();
      if (span.from() >= instant || !span.isOpen() && span.to() >= instant) {
        return true;
      }
    }
    return false;
  }

  /** Claims flagged in the present. */
  public static List<Claim> outliers(List<Claim> claims, boolean undated) {
    List<Claim> current = claims.stream().filter(claim -> claim.span().isOpen()).toList();
    return current.isEmpty() ? List.of() : Choice.among(current, undated).outliers();
  }

  private static long[] instants(List<Claim> claims, long since) {
    return claims.stream()
        .flatMapToLong(c -> LongStream.of(c.span().from(), c.span().to()))
        .filter(instant -> instant >= since && instant != Span.OPEN)
        .sorted()
        .distinct()
        .toArray();
  }

  private static State state(List<Claim> claims, long instant, boolean undated) {
    List<Claim> inForce = new ArrayList<>(claims.size());
    for (Claim claim : claims) {
      if (claim.span().contains(instant)) {
        inForce.add(claim);
      }
    }
    return inForce.isEmpty() ? null : Choice.among(inForce, undated).state();
  }
}
