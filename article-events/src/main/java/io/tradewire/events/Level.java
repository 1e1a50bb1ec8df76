package io.tradewire.events;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * An amount in base units.
 *
 * @param value for example 14700000000 for "14.7 billion"; the digits are those of the text
 * @param unit an ISO 4217 code for money or one of {@link Units#COUNTS}
 */
public record Level(BigDecimal value, String unit) {
  public Level {
    value = Checks.plain("value", Objects.requireNonNull(value, "value"));
    Units.require(unit);
  }
}
