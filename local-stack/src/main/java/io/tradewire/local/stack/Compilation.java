package io.tradewire.local.stack;

import java.util.List;

/** How the JVMs of a stack compile. Measured in docs/local-stack.md. */
public enum Compilation {
  /** The quick compiler alone: a third less work until a service is ready. For laptops. */
  QUICK(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")),

  /** All tiers: slower to start, faster in the long run. For measurements. */
  FULL(List.of("-XX:+UseSerialGC"));

  private final List<String> arguments;

  Compilation(List<String> arguments) {
    this.arguments = arguments;
  }

  List<String> arguments() {
    return arguments;
  }
}
