package io.tradewire.local.sample;

import io.tradewire.local.load.ArticleFiles;
import io.tradewire.local.load.IngestDoor;
import io.tradewire.local.load.Loading;
import io.tradewire.local.load.Outcome;
import io.tradewire.local.load.Tally;
import io.tradewire.local.net.Http;
import io.tradewire.local.net.Waiting;
import io.tradewire.local.process.Console;
import io.tradewire.local.stack.Stack;
import io.tradewire.local.stack.StackFailure;
import io.tradewire.local.stack.StackHome;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The bundled articles, which a stack loads when it is started for the first time. */
public final class SampleArticles {

  private static final Duration STORE_PATIENCE = Duration.ofSeconds(60);

  private SampleArticles() {}

  /** Loads them unless this data folder has them, and waits until they can be queried. */
  public static void loadOnce(StackHome home, Stack stack, Console console) {
    if (Files.exists(home.samplesLoaded())) {
      return;
    }
    List<Path> files = ArticleFiles.find(List.of(home.samples()));
    List<String> ids = load(stack.address(Stack.INGEST), files);
    for (String id : ids) {
      awaitArticle(stack.address(Stack.QUERY), id);
    }
    try {
      Files.createFile(home.samplesLoaded());
    } catch (IOException e) {
      throw new StackFailure("Cannot write " + home.samplesLoaded() + ": " + e.getMessage(), e);
    }
    console.say("Loaded %d sample articles.".formatted(ids.size()));
  }

  /**
   * Posts the files' articles.
   *
   * @return their ids, in no order
   */
  public static List<String> load(URI ingest, List<Path> files) {
    Tally tally = new Tally();
    Queue<String> ids = new ConcurrentLinkedQueue<>();
    try {
      new Loading(new IngestDoor(ingest), 8)
          .run(
              ArticleFiles.read(files),
              outcome -> {
                tally.count(outcome);
                if (outcome instanceof Outcome.Accepted accepted) {
                  ids.add(accepted.id());
                }
              });
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackFailure("Interrupted while loading articles.", e);
    }
    if (!tally.complete()) {
      throw new StackFailure(
          "Not all sample articles were accepted; the first is " + tally.reasons().get(0) + ".");
    }
    return List.copyOf(ids);
  }

  /** Returns when query-service knows the article. */
  public static void awaitArticle(URI query, String id) {
    awaitArticle(query, id, STORE_PATIENCE);
  }

  /** Returns when query-service knows the article. */
  public static void awaitArticle(URI query, String id, Duration patience) {
    URI article = query.resolve("/v1/articles/" + id);
    if (!Waiting.until(() -> Http.status(article) == 200, patience)) {
      throw new StackFailure(
          "Article %s was accepted but cannot be queried after %d s; see the log of metrics-service."
              .formatted(id, patience.toSeconds()));
    }
  }
}
