package io.tradewire.local.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Imports files one after the other, in batches; while one is answered the next is read. */
public final class Importing {

  private static final int BATCH_ARTICLES = 500;
  private static final int BATCH_BYTES = 1_000_000;

  private final StreamDoor door;
  private final ImportMemory memory;
  private final ImportReport report;
  private final List<Item> batch = new ArrayList<>();
  private int batchBytes;
  private Future<List<Outcome>> answers;
  private List<Item> asked = List.of();
  private boolean stopped;

  /** An article, or (without a submission) the end of a file. */
  private record Item(Path file, long number, Submission submission) {}

  /**
   * An import.
   *
   * @param memory knows what was imported before, and learns what is
   */
  public Importing(StreamDoor door, ImportMemory memory, ImportReport report) {
    this.door = door;
    this.memory = memory;
    this.report = report;
  }

  /**
   * Imports the files, but for what was imported before.
   *
   * @return false if the service was away for too long; the next run goes on from there
   */
  public boolean run(List<Path> files) throws IOException, InterruptedException {
    ExecutorService sender = Executors.newSingleThreadExecutor();
    try {
      for (Path file : files) {
        if (!stopped) {
          read(file, sender);
        }
      }
      send(sender);
      settle();
      return !stopped;
    } finally {
      sender.shutdownNow();
      memory.flush();
    }
  }

  private void read(Path file, ExecutorService sender) throws IOException, InterruptedException {
    long done = memory.done(file);
    if (done == ImportMemory.COMPLETE) {
      report.fileWasDone(Files.size(file));
      return;
    }
    long number = done;
    try (Stream<Submission> submissions = ArticleFiles.read(List.of(file)).skip(done)) {
      Iterator<Submission> iterator = submissions.iterator();
      for (Submission next = next(iterator); next != null && !stopped; next = next(iterator)) {
        add(new Item(file, ++number, next), sender);
      }
      batch.add(new Item(file, ImportMemory.COMPLETE, null));
    } catch (UnreadableFile e) {
      // The others need not wait until it is mended.
      report.unreadable(file, e.getCause());
    }
  }

  /** Thrown where a file turns out not to be what its name says. */
  private static final class UnreadableFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableFile(RuntimeException cause) {
      super(cause);
    }
  }

  private static Submission next(Iterator<Submission> iterator) {
    try {
      return iterator.hasNext() ? iterator.next() : null;
    } catch (RuntimeException e) {
      throw new UnreadableFile(e);
    }
  }

  private void add(Item item, ExecutorService sender) throws IOException, InterruptedException {
    batch.add(item);
    batchBytes += item.submission().body().length;
    if (batch.size() >= BATCH_ARTICLES || batchBytes >= BATCH_BYTES) {
      send(sender);
    }
  }

  private void send(ExecutorService sender) throws IOException, InterruptedException {
    settle();
    asked = List.copyOf(batch);
    List<Submission> submissions =
        asked.stream().map(Item::submission).filter(article -> article != null).toList();
    answers = stopped ? null : sender.submit(() -> door.submit(submissions));
    batch.clear();
    batchBytes = 0;
  }

  /** Waits for the batch under way and notes what became of it, in order. */
  private void settle() throws IOException, InterruptedException {
    if (answers == null) {
      return;
    }
    Iterator<Outcome> outcomes = outcomes(answers).iterator();
    answers = null;
    for (Item item : asked) {
      if (item.submission() == null) {
        report.fileIsDone(Files.size(item.file()));
      } else {
        Outcome outcome = outcomes.next();
        report.count(item.submission(), outcome);
        if (outcome instanceof Outcome.Undelivered) {
          stopped = true;
          break;
        }
      }
      memory.note(item.file(), item.number());
    }
    memory.flush();
  }

  private static List<Outcome> outcomes(Future<List<Outcome>> answers)
      throws IOException, InterruptedException {
    try {
      return answers.get();
    } catch (ExecutionException e) {
      throw new IOException("the articles were not sent", e.getCause());
    }
  }
}
