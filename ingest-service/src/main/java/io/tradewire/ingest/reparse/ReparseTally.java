package io.tradewire.ingest.reparse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Counts while a reparse runs; others may ask for the report at any time. */
final class ReparseTally {

  private static final int EXAMPLES = 20;

  private final boolean dryRun;
  private final int parser;
  private final Instant startedAt = Instant.now();
  private final List<Change> examples = new ArrayList<>();
  private Instant finishedAt;
  private String failure;
  private long articles;
  private long current;
  private long unchanged;
  private long changed;
  private long overtaken;
  private long unreadable;
  private long figuresRemoved;
  private long figuresAdded;

  /**
   * Begins to count.
   *
   * @param parser version of the parser that reads now
   */
  ReparseTally(boolean dryRun, int parser) {
    this.dryRun = dryRun;
    this.parser = parser;
  }

  boolean isDryRun() {
    return dryRun;
  }

  int parser() {
    return parser;
  }

  synchronized boolean isRunning() {
    return finishedAt == null;
  }

  synchronized void article() {
    articles++;
  }

  synchronized void current() {
    current++;
  }

  synchronized void unchanged() {
    unchanged++;
  }

  synchronized void overtaken(int count) {
    overtaken += count;
  }

  synchronized void unreadable() {
    unreadable++;
  }

  synchronized void changed(Change change) {
    changed++;
    figuresRemoved += change.removed().size();
    figuresAdded += change.added().size();
    if (examples.size() < EXAMPLES) {
      examples.add(change);
    }
  }

  synchronized void finish(Throwable failedWith) {
    finishedAt = Instant.now();
    failure = failedWith == null ? null : failedWith.toString();
  }

  synchronized ReparseReport report() {
    return new ReparseReport(
        finishedAt == null ? "running" : failure == null ? "finished" : "failed",
        dryRun,
        parser,
        startedAt,
        finishedAt,
        articles,
        current,
        unchanged,
        changed,
        overtaken,
        unreadable,
        figuresRemoved,
        figuresAdded,
        List.copyOf(examples),
        failure);
  }
}
