package io.tradewire.metrics.store;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A record that could not be stored. Fields are public, as Panache has it. */
@Entity
@Table(schema = "tradewire", name = "dead_letter")
public class DeadLetter extends PanacheEntityBase {

  /**
   * {@code topic-partition-offset} of the original record, so that a repetition is the same row.
   */
  @Id public String id;

  @Column(nullable = false)
  public String topic;

  @Column(name = "record_partition", nullable = false)
  public int partition;

  @Column(name = "record_offset", nullable = false)
  public long offset;

  @Column(name = "record_key")
  public byte[] key;

  /** Null for a tombstone; empty where the record was too large to be set aside. */
  @Column(name = "record_value")
  public byte[] value;

  /** The original headers, name to value as text. */
  @JdbcTypeCode(SqlTypes.JSON)
  @Column(nullable = false)
  public Map<String, String> headers;

  @Column(nullable = false)
  public String reason;

  public String stack;

  @Column(name = "failed_at", nullable = false)
  public Instant failedAt;

  @Column(nullable = false)
  public int retries;

  /** When a retry succeeded, null if none has. */
  @Column(name = "resolved_at")
  public Instant resolvedAt;

  /** Letters behind this id in the order of ids, at most so many. */
  static Uni<List<DeadLetter>> page(boolean openOnly, String after, int limit) {
    String open = openOnly ? " and resolvedAt is null" : "";
    return DeadLetter.<DeadLetter>find("id > ?1" + open + " order by id", after)
        .page(0, limit)
        .list();
  }
}
