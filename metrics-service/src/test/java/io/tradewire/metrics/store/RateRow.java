package io.tradewire.metrics.store;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Table {@code rate} as an entity: what {@link RateTable} is measured against. */
@Entity
@Table(schema = "tradewire", name = "rate")
@IdClass(RateRow.Key.class)
public class RateRow extends PanacheEntityBase {

  @Id public String currency;

  @Id
  @Column(name = "period_start")
  public LocalDate start;

  @Id
  @Column(name = "period_end")
  public LocalDate end;

  public BigDecimal usd;

  public String source;

  /** Primary key. */
  public record Key(String currency, LocalDate start, LocalDate end) implements Serializable {}
}
