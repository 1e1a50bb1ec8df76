package io.tradewire.local.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The last line of each benchmark: one JSON object with its figures and the machine's. */
public final class JsonLine {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ObjectNode line;

  private JsonLine(ObjectNode line) {
    this.line = line;
  }

  /** A line of the benchmark with this name. */
  public static JsonLine of(String benchmark) {
    return new JsonLine(JSON.createObjectNode().put("benchmark", benchmark));
  }

  /** Adds a measured number, with three digits behind the point. */
  public JsonLine with(String name, double value) {
    line.put(name, new BigDecimal(value).setScale(3, RoundingMode.HALF_UP));
    return this;
  }

  /** Adds a count. */
  public JsonLine with(String name, long value) {
    line.put(name, value);
    return this;
  }

  @Override
  public String toString() {
    return line.deepCopy()
        .put("cpus", Runtime.getRuntime().availableProcessors())
        .put("java", System.getProperty("java.version"))
        .toString();
  }
}
