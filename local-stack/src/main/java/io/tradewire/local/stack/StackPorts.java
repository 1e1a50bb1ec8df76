package io.tradewire.local.stack;

import io.tradewire.local.net.Ports;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** The loopback ports of a local stack; all different. */
public record StackPorts(int query, int ingest, int metrics, int kafka, int postgres) {

  public StackPorts {
    if (IntStream.of(query, ingest, metrics, kafka, postgres).distinct().count() < 5) {
      throw new IllegalArgumentException("two of the ports are the same");
    }
  }

  /** Ports that were free a moment ago, for stacks beside others. */
  public static StackPorts free() {
    return new StackPorts(Ports.free(), Ports.free(), Ports.free(), Ports.free(), Ports.free());
  }

  /** By the name of the process that listens. */
  public Map<String, Integer> byProcess() {
    Map<String, Integer> ports = new LinkedHashMap<>();
    ports.put(Stack.QUERY, query);
    ports.put(Stack.INGEST, ingest);
    ports.put(Stack.METRICS, metrics);
    ports.put(Stack.KAFKA, kafka);
    ports.put(Stack.POSTGRES, postgres);
    return ports;
  }
}
