package io.tradewire.ingest.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.tradewire.events.Figure;
import io.tradewire.ingest.log.Receipt;
import io.tradewire.parser.ParsedArticle;
import java.util.List;

/**
 * The answer to an article that was taken in.
 *
 * @param id of the article
 * @param revision under which it was published
 * @param language ISO 639-1 code, null if undetermined
 * @param figures what was read out of it
 * @param ignored fields of the request that are not known here; left out if there are none
 */
@JsonPropertyOrder({"id", "revision", "language", "figures", "ignored"})
record AcceptedArticle(
    String id,
    long revision,
    String language,
    List<Figure> figures,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> ignored) {

  static AcceptedArticle of(Receipt receipt, ParsedArticle parsed, List<String> ignored) {
    return new AcceptedArticle(
        receipt.id(), receipt.revision(), parsed.article().language(), parsed.figures(), ignored);
  }
}
