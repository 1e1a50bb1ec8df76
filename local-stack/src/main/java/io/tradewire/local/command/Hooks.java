package io.tradewire.local.command;

/** The JVM's shutdown hooks. */
final class Hooks {

  private Hooks() {}

  /** Takes a hook away, unless it runs already. */
  static void remove(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The JVM is ending: the hook does what it is there for.
    }
  }
}
