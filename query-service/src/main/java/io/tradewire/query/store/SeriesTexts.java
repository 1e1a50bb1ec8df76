package io.tradewire.query.store;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import io.tradewire.query.format.JsonList;
import io.tradewire.query.format.Shape;
import io.tradewire.query.store.changes.ChangeWatch;
import io.tradewire.query.store.changes.Version;
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
 * and are read anew after every change of the data.
 */
@ApplicationScoped
public class SeriesTexts {

  private static final long KEPT_BYTES = 16 << 20;
  private static final Shape SHAPE = new Shape(ObservationShape.series());
  private static final String SELECT =
      "select "
          + SHAPE.select()
          + ", s.key, s.scope_code is not null from tradewire.series s where s.key = any($1)";

  private final Database database;
  private final ChangeWatch watch;
  private final Cache<Long, Text> known =
      Caffeine.newBuilder()
          .maximumWeight(KEPT_BYTES)
          .weigher((Long key, Text text) -> 100 + 2 * text.properties.getValue().length())
          .build();

  /** Properties with a comma in front; and for which version they hold, null for any. */
  private record Text(SerializableString properties, Version version) {}

  SeriesTexts(Database database, ChangeWatch watch) {
    this.database = database;
    this.watch = watch;
  }

  /** The properties of the series of all rows, by key, to be written raw behind a property. */
  public Uni<Map<Long, SerializableString>> of(RowSet<Row> rows, ToLongFunction<Row> series) {
    Optional<Version> version = watch.version();
    Map<Long, SerializableString> texts = new HashMap<>();
    Set<Long> missing = new LinkedHashSet<>();
    for (Row row : rows) {
      Long key = series.applyAsLong(row);
      if (!texts.containsKey(key) && !missing.contains(key)) {
        Text text = known.getIfPresent(key);
        if (text == null || text.version != null && !version.equals(Optional.of(text.version))) {
          missing.add(key);
        } else {
          texts.put(key, text.properties);
        }
      }
    }
    return missing.isEmpty()
        ? Uni.createFrom().item(texts)
        : database
            .rows(new Statement(SELECT, Tuple.of(missing.toArray(Long[]::new))))
            .map(found -> add(texts, found, version));
  }

  private Map<Long, SerializableString> add(
      Map<Long, SerializableString> texts, RowSet<Row> found, Optional<Version> version) {
    for (Row row : found) {
      Long key = row.getLong(SHAPE.width());
      boolean words = row.getBoolean(SHAPE.width() + 1);
      SerializableString properties = properties(row);
      texts.put(key, properties);
      if (!words || version.isPresent()) {
        known.put(key, new Text(properties, words ? version.get() : null));
      }
    }
    return texts;
  }

  private static SerializableString properties(Row row) {
    String object = new String(JsonList.one(SHAPE, row), StandardCharsets.UTF_8);
    return new SerializedString("," + object.substring(1, object.length() - 1));
  }
}
