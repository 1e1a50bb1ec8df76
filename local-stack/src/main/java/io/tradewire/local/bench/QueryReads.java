package io.tradewire.local.bench;

import io.tradewire.local.bench.Wrk.Load;
import io.tradewire.local.bench.Wrk.Question;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Reads of series of 50 observations beside a route of the same process that answers the same bytes
 * from memory.
 */
final class QueryReads {

  private static final long KEPT_BYTES = 64 << 20;
  private static final double LOAD = 0.7;
  private static final int TURNS = 5;

  /**
   * For a steady load connections pause; the more there are, the less whole milliseconds matter.
   */
  private static final int STEADY_CONNECTIONS = 4;

  private final Path folder;
  private final Servers servers;
  private final List<String> series;
  private final Supplier<ChangeLoad> changes;
  private final QueryBenchmark.Settings settings;
  private final List<Load> loads = new ArrayList<>();

  /** Starts query-service. */
  @FunctionalInterface
  interface Servers {
    /**
     * Starts one.
     *
     * @param keptBytes of answers; 0 keeps none
     */
    QueryServer start(long keptBytes) throws InterruptedException;
  }

  /**
   * Reads of one database.
   *
   * @param series codes of those that are read
   * @param changes begins to change other ones
   */
  QueryReads(
      Path folder,
      Servers servers,
      List<String> series,
      Supplier<ChangeLoad> changes,
      QueryBenchmark.Settings settings) {
    this.folder = folder;
    this.servers = servers;
    this.series = series;
    this.changes = changes;
    this.settings = settings;
  }

  static List<String> paths(List<String> series) {
    return series.stream().map(code -> "/v1/observations?series=" + code).toList();
  }

  /** Measures and adds the figures to the line. */
  void measure(JsonLine line) throws InterruptedException {
    double fromMemory = kept(line);
    fromDatabase(line, fromMemory);
    line.with("failed", loads.stream().mapToLong(Load::bad).sum());
  }

  /** The rate of the route that answers from memory. */
  private double kept(JsonLine line) throws InterruptedException {
    Question all = new Question(paths(series));
    Question one = new Question(all.paths().subList(0, 1));
    Question memory =
        new Question(List.of("/bench/memory?of=" + one.paths().get(0).replace("?", "%3F")));
    try (QueryServer server = servers.start(KEPT_BYTES)) {
      Wrk wrk = new Wrk(folder, server.address(), settings.seconds());
      wrk.warm(memory, settings.connections());
      wrk.warm(one, settings.connections());
      Load before = note("the same bytes from memory", most(wrk, memory));
      Load again = note("a series asked again", most(wrk, one));
      tails(line, wrk, memory, before, one, again);
      Question tagged = new Question(one.paths(), server.etag(one.paths().get(0)));
      Load unchanged = note("  unchanged (304)", most(wrk, tagged));
      wrk.warm(all, settings.connections());
      Load whileOthersChange = whileOthersChange(wrk, all);
      // What is measured first is at a disadvantage; it must not be the measure.
      Load after = note("the same bytes from memory, again", most(wrk, memory));
      double fromMemory = Math.max(before.perSecond(), after.perSecond());
      line.with("memory_per_s", fromMemory);
      ratio(line, "series", again, fromMemory);
      ratio(line, "not_modified", unchanged, fromMemory);
      ratio(line, "changing", whileOthersChange, fromMemory);
      return fromMemory;
    }
  }

  /**
   * Both ways at 70% of their most, in turns, and of each the turn in the middle: what this machine
   * and wrk add to a tail is in both.
   */
  private void tails(
      JsonLine line, Wrk wrk, Question memory, Load mostMemory, Question one, Load mostOne)
      throws InterruptedException {
    List<Load> fromMemory = new ArrayList<>();
    List<Load> again = new ArrayList<>();
    for (int turn = 0; turn < TURNS; turn++) {
      fromMemory.add(note("  at 70% of its most, from memory", steady(wrk, memory, mostMemory)));
      again.add(note("  at 70% of its most, asked again", steady(wrk, one, mostOne)));
    }
    tail(line, "memory_", Load.median(fromMemory), mostMemory);
    tail(line, "", Load.median(again), mostOne);
  }

  private Load whileOthersChange(Wrk wrk, Question all) throws InterruptedException {
    ChangeLoad others = changes.get();
    try {
      return note("another each time, others change", most(wrk, all));
    } finally {
      others.close();
    }
  }

  private void fromDatabase(JsonLine line, double fromMemory) throws InterruptedException {
    Question all = new Question(paths(series));
    try (QueryServer server = servers.start(0)) {
      Wrk wrk = new Wrk(folder, server.address(), settings.seconds());
      wrk.warm(all, settings.connections());
      Load direct = note("another each time, from the database", most(wrk, all));
      Load steady = note("  at 70% of that", steady(wrk, all, direct));
      ratio(line, "database", direct, fromMemory);
      tail(line, "database_", steady, direct);
    }
  }

  private Load most(Wrk wrk, Question question) throws InterruptedException {
    return wrk.most(question, settings.connections());
  }

  private Load steady(Wrk wrk, Question question, Load most) throws InterruptedException {
    return wrk.steady(
        question, settings.connections() * STEADY_CONNECTIONS, LOAD * most.perSecond());
  }

  private Load note(String what, Load load) {
    System.out.printf("%-37s %s%n", what, load);
    loads.add(load);
    return load;
  }

  private static void tail(JsonLine line, String what, Load steady, Load most) {
    line.with(what + "load_at_70", steady.perSecond() / most.perSecond())
        .with(what + "p50_ms_at_70", steady.p50())
        .with(what + "p99_ms_at_70", steady.p99())
        .with(what + "p99_to_p50_at_70", steady.tail());
  }

  private static void ratio(JsonLine line, String what, Load load, double fromMemory) {
    line.with(what + "_per_s", load.perSecond())
        .with(what + "_ratio", load.perSecond() / fromMemory);
  }
}
