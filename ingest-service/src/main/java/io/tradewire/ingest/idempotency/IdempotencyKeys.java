package io.tradewire.ingest.idempotency;

import io.tradewire.ingest.IngestConfig;
import io.tradewire.ingest.log.Receipt;
import io.tradewire.ingest.problem.ProblemKind;
import io.tradewire.ingest.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/**
 * Remembers which request an {@code Idempotency-Key} came with, and its receipt: the same request
 * again gets the same receipt and publishes nothing. What failed is forgotten, so that it can be
 * tried again.
 *
 * <p>The memory is this process's and bounded. Where it does not reach, a repeated request
 * publishes the same article under the same id again, which changes no series.
 */
@ApplicationScoped
public class IdempotencyKeys {

  /** Header that carries the key (draft-ietf-httpapi-idempotency-key-header). */
  public static final String HEADER = "Idempotency-Key";

  private record Remembered(String request, CompletionStage<Receipt> receipt) {}

  private final Map<String, Remembered> keys;

  IdempotencyKeys(IngestConfig config) {
    int most = config.limits().idempotencyKeys();
    keys =
        new LinkedHashMap<>() {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Remembered> eldest) {
            return size() > most;
          }
        };
  }

  /**
   * The receipt of the first request with this key.
   *
   * @param key the header's value, null if there is none
   * @param request what tells requests apart
   * @param publish publishes the article; called once at most
   * @throws Refusal if the key came with another request before
   */
  public CompletionStage<Receipt> once(
      String key, String request, Supplier<CompletionStage<Receipt>> publish) {
    if (key == null) {
      return publish.get();
    }
    synchronized (keys) {
      Remembered remembered = keys.get(key);
      if (remembered == null) {
        remembered = new Remembered(request, publish.get());
        keys.put(key, remembered);
        forgetIfItFails(key, remembered);
      } else if (!remembered.request().equals(request)) {
        throw new Refusal(
            ProblemKind.IDEMPOTENCY_MISMATCH,
            HEADER,
            "this key came with another article before",
            "use a new key for each article");
      }
      return remembered.receipt();
    }
  }

  private void forgetIfItFails(String key, Remembered remembered) {
    remembered
        .receipt()
        .whenComplete(
            (receipt, failure) -> {
              if (failure != null) {
                synchronized (keys) {
                  keys.remove(key, remembered);
                }
              }
            });
  }
}
