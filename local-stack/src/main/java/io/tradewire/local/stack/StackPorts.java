package io.tradewire.local.stack;

import io.tradewire.local.net.Ports;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The loopback ports of a local stack; all different. */
public record StackPorts(int query, int ingest, int metrics, int kafka, int postgres) {

  private static final int LAST_PORT = 65_535;

  public StackPorts {
    Map<Integer, String> owners = new HashMap<>();
    byProcess(query, ingest, metrics, kafka, postgres)
        .forEach(
            (process, port) -> {
              if (port < 1 || port > LAST_PORT) {
                throw new StackFailure(
                    "Port %d for %s is out of range: choose one from 1 to %d with %s."
                        .formatted(port, process, LAST_PORT, howToChoose(process)));
              }
              String other = owners.put(port, process);
              if (other != null) {
                throw new StackFailure(
                    "Port %d is chosen for both %s and %s: choose another with %s."
                        .formatted(port, other, process, howToChoose(process)));
              }
            });
  }

  /** Ports that were free a moment ago, for stacks beside others. */
  public static StackPorts free() {
    return new StackPorts(Ports.free(), Ports.free(), Ports.free(), Ports.free(), Ports.free());
  }

  /** By the name of the process that listens. */
  public Map<String, Integer> byProcess() {
    return byProcess(query, ingest, metrics, kafka, postgres);
  }

  /** The option and the variable by which the port of a process is chosen. */
  static String howToChoose(String process) {
    String option = process.replace("-service", "");
    return "--%s-port or TRADEWIRE_%s_PORT".formatted(option, option.toUpperCase(Locale.ROOT));
  }

  private static Map<String, Integer> byProcess(
      int query, int ingest, int metrics, int kafka, int postgres) {
    Map<String, Integer> ports = new LinkedHashMap<>();
    ports.put(Stack.QUERY, query);
    ports.put(Stack.INGEST, ingest);
    ports.put(Stack.METRICS, metrics);
    ports.put(Stack.KAFKA, kafka);
    ports.put(Stack.POSTGRES, postgres);
    return ports;
  }
}
