package io.tradewire.query.store;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import io.tradewire.query.format.JsonList;
import io.tradewire.query.format.Shape;
import io.tradewire.query.store.changes.ChangeWatch;
import io.tradewire.query.store.changes.Moment;
import io.tradewire.query.store.changes.Subject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * What series are, as JSON properties. A series never changes, because its key is a digest of its
 * meaning: so that is read once and not with every row. Only the words of a scope code may change,
 * and are read anew after every change of a series with that code.
 */
@ApplicationScoped
public class SeriesTexts {

  private static final long KEPT_BYTES = 16 << 20;
  private static final Shape SHAPE = new Shape(ObservationShape.series());
  private static final String SELECT =
      "select "
          + SHAPE.select()
          + ", s.key, s.scope_code from tradewire.series s where s.key = any($1)";

  private final Database database;
  private final ChangeWatch watch;
  private final Cache<Long, Text> known =
      Caffeine.newBuilder()
          .maximumWeight(KEPT_BYTES)
          .weigher((Long key, Text text) -> 100 + 2 * text.properties.getValue().length())
          .build();

  /**
   * What a series is.
   *
   * @param properties with a comma in front
   * @param scopeCode whose words are among them, null if there is none
   * @param read the moment before they were; null if it is not known
   */
  public record Text(SerializableString properties, String scopeCode, Moment read) {}

  SeriesTexts(Database database, ChangeWatch watch) {
    this.database = database;
    this.watch = watch;
  }

  /** The properties of the series of all rows, by key, to be written raw behind a property. */
  public Uni<Map<Long, Text>> of(RowSet<Row> rows, ToLongFunction<Row> series) {
    Optional<Moment> moment = watch.now();
    Map<Long, Text> texts = new HashMap<>();
    Set<Long> missing = new LinkedHashSet<>();
    for (Row row : rows) {
      Long key = series.applyAsLong(row);
      if (!texts.containsKey(key) && !missing.contains(key)) {
        Text text = known.getIfPresent(key);
        if (text == null || !isRight(text)) {
          missing.add(key);
        } else {
          texts.put(key, text);
        }
      }
    }
    return missing.isEmpty()
        ? Uni.createFrom().item(texts)
        : database
            .rows(new Statement(SELECT, Tuple.of(missing.toArray(Long[]::new))))
            .map(found -> add(texts, found, moment.orElse(null)));
  }

  private boolean isRight(Text text) {
    return text.scopeCode == null
        || watch.isUnchanged(text.read, Set.of(Subject.scopeCode(text.scopeCode)));
  }

  private Map<Long, Text> add(Map<Long, Text> texts, RowSet<Row> found, Moment moment) {
    for (Row row : found) {
      Long key = row.getLong(SHAPE.width());
      Text text = new Text(properties(row), row.getString(SHAPE.width() + 1), moment);
      texts.put(key, text);
      if (text.scopeCode == null || moment != null) {
        known.put(key, text);
      }
    }
    return texts;
  }

  private static SerializableString properties(Row row) {
    String object = new String(JsonList.one(SHAPE, row), StandardCharsets.UTF_8);
    return new SerializedString("," + object.substring(1, object.length() - 1));
  }
}
