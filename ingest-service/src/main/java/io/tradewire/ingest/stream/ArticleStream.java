package io.tradewire.ingest.stream;

import io.tradewire.ingest.problem.Problem;
import io.tradewire.ingest.problem.ProblemKind;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/**
 * One stream of articles, from socket to broker and back. Three stages work at the same time, each
 * keeping the order of the lines:
 *
 * <ol>
 *   <li>a thread reads lines off the socket and hands them to the readers' pool,
 *   <li>each batch, once read and after the batch before it, is handed to the producer,
 *   <li>the answering thread waits for each batch's acknowledgements and writes its answers.
 * </ol>
 *
 * <p>A window of bytes limits what is between the first stage and the last: when it is full,
 * nothing is read off the socket, and the sender has to wait. So memory does not grow with the
 * stream.
 */
final class ArticleStream {

  private static final Logger LOG = Logger.getLogger(ArticleStream.class);

  /** A batch on its way; the last one of a stream is empty. */
  private record Pending(
      CompletableFuture<List<CompletableFuture<Answer>>> published, int permits) {
    static final Pending END = new Pending(null, 0);
  }

  private final LineReader lines;
  private final BatchReader reader;
  private final BatchPublisher publisher;
  private final Executor pool;
  private final int windowBytes;
  private final Semaphore window;
  private final BlockingQueue<Pending> underway = new LinkedBlockingQueue<>();
  private volatile boolean abandoned;
  private long lastLine;

  ArticleStream(
      LineReader lines,
      BatchReader reader,
      BatchPublisher publisher,
      Executor pool,
      int windowBytes) {
    this.lines = lines;
    this.reader = reader;
    this.publisher = publisher;
    this.pool = pool;
    this.windowBytes = windowBytes;
    this.window = new Semaphore(windowBytes);
  }

  /** The first stage; returns when the sender has ended, or nobody wants the answers any more. */
  void readAll() {
    CompletableFuture<?> before = CompletableFuture.completedFuture(null);
    try {
      LineBatch batch = lines.next();
      while (batch != null && !abandoned) {
        before = admit(batch, before);
        lastLine = batch.lines().get(batch.lines().size() - 1).number();
        batch = lines.next();
      }
    } catch (IOException e) {
      LOG.debugf(e, "Stream ends after line %d", lastLine);
      underway.add(new Pending(CompletableFuture.completedFuture(List.of(broken(e))), 0));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      underway.add(Pending.END);
    }
  }

  private CompletableFuture<?> admit(LineBatch batch, CompletableFuture<?> before)
      throws InterruptedException {
    int permits = (int) Math.min(batch.weight(), windowBytes);
    long arrived = System.nanoTime();
    window.acquire(permits);
    CompletableFuture<List<CompletableFuture<Answer>>> published =
        CompletableFuture.supplyAsync(() -> reader.read(batch), pool)
            .thenCombineAsync(before, (read, done) -> publisher.publish(read, arrived), pool);
    underway.add(new Pending(published, permits));
    return published;
  }

  /** What is left to say when the body ends in the middle or cannot be decoded. */
  private CompletableFuture<Answer> broken(IOException e) {
    return CompletableFuture.completedFuture(
        Answer.rejected(
            lastLine + 1,
            null,
            Problem.of(
                ProblemKind.MALFORMED_BODY,
                null,
                "the stream cannot be read any further: " + e.getMessage(),
                "send this line and all that follow it again")));
  }

  /** The next batch's answers, once the broker has its articles; null at the end. */
  List<Answer> nextAnswers() throws InterruptedException {
    Pending next = underway.take();
    if (next == Pending.END) {
      return null;
    }
    List<Answer> answers = next.published().join().stream().map(CompletableFuture::join).toList();
    window.release(next.permits());
    return answers;
  }

  /** The third stage: writes answers until the end. */
  void answerAll(List<Answer> first, OutputStream out) throws IOException {
    try {
      List<Answer> answers = first;
      while (answers != null) {
        AnswerLines.write(answers, out);
        if (underway.isEmpty()) {
          out.flush();
        }
        answers = nextAnswers();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      abandon();
    }
  }

  /** Nobody wants further answers: lets the first stage end. */
  void abandon() {
    abandoned = true;
    window.release(windowBytes);
  }
}
