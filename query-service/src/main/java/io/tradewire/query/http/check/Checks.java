package io.tradewire.query.http.check;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.tradewire.query.domain.Problem;
import io.tradewire.query.domain.ProblemKind;
import io.tradewire.query.store.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Has an article read and holds each of its figures against the series. */
@ApplicationScoped
public class Checks {

  /** Keeps every digit of every number. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private final ArticleReading reading;
  private final Database database;

  Checks(ArticleReading reading, Database database) {
    this.reading = reading;
    this.database = database;
  }

  /** Checks an article given as {@code {"text": ..., "publishedOn": ..., ...}}. */
  public Uni<byte[]> json(String article) {
    return reading.json(article).flatMap(this::check);
  }

  /** Checks an article given as its text. */
  public Uni<byte[]> text(String text) {
    return reading.text(text).flatMap(this::check);
  }

  private Uni<byte[]> check(String parsed) {
    JsonNode answer = read(parsed);
    List<ObjectNode> figures = new ArrayList<>();
    answer.path("figures").forEach(figure -> figures.add((ObjectNode) figure));
    return Multi.createFrom()
        .iterable(figures)
        .onItem()
        .transformToUniAndConcatenate(this::judge)
        .collect()
        .asList()
        .map(judged -> write(answer));
  }

  private Uni<ObjectNode> judge(ObjectNode figure) {
    Claim claim = Claim.of(figure);
    return database
        .rows(CheckQueries.comparable(claim))
        .map(
            rows -> {
              List<Believed> known = new ArrayList<>(rows.size());
              rows.forEach(row -> known.add(Believed.of(row)));
              figure.set("check", json(Judge.of(claim, known)));
              return figure;
            });
  }

  private static ObjectNode json(Verdict verdict) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("verdict", verdict.kind().code());
    json.put("difference", verdict.difference());
    json.set("observation", json(verdict.against()));
    json.set("target", json(verdict.target()));
    return json;
  }

  private static JsonNode json(Believed believed) {
    if (believed == null) {
      return JsonNodeFactory.instance.nullNode();
    }
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", believed.id().toString());
    json.put("status", believed.status());
    json.put("value", believed.value());
    json.put("unit", believed.id().unit().isEmpty() ? null : believed.id().unit());
    json.put("change", believed.change());
    json.put("agreeing", believed.agreeing());
    json.put("derived", believed.id().derivation() > 0);
    json.put("claims", "/v1/observations/" + believed.id() + "/claims");
    return json;
  }

  private static JsonNode read(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw Problem.of(
          ProblemKind.UPSTREAM_FAILED, "ingest-service answered what is no JSON: " + e);
    }
  }

  private static byte[] write(JsonNode json) {
    try {
      return MAPPER.writeValueAsBytes(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree that was read can be written", e);
    }
  }
}
