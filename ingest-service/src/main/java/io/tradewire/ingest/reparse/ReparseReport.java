package io.tradewire.ingest.reparse;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.List;

/**
 * How far a reparse is, or how it ended.
 *
 * @param state running, finished or failed
 * @param dryRun whether nothing is published
 * @param parser version of the parser that reads now
 * @param startedAt when it began
 * @param finishedAt when it ended, null while it runs
 * @param articles articles of the log that were looked at
 * @param current those that this or a later parser has read already
 * @param unchanged those that read the same as before
 * @param changed those that read differently; published unless it is a dry run
 * @param overtaken those of which something newer arrived meanwhile, and which were left to it
 * @param unreadable messages of the log that hold no event of this type
 * @param figuresRemoved figures that are no longer found
 * @param figuresAdded figures that were not found before
 * @param examples the first few changes
 * @param failure why it failed, null if it did not
 */
@JsonPropertyOrder({
  "state",
  "dryRun",
  "parser",
  "startedAt",
  "finishedAt",
  "articles",
  "current",
  "unchanged",
  "changed",
  "overtaken",
  "unreadable",
  "figuresRemoved",
  "figuresAdded",
  "examples",
  "failure"
})
public record ReparseReport(
    String state,
    boolean dryRun,
    int parser,
    Instant startedAt,
    Instant finishedAt,
    long articles,
    long current,
    long unchanged,
    long changed,
    long overtaken,
    long unreadable,
    long figuresRemoved,
    long figuresAdded,
    List<Change> examples,
    String failure) {}
