package io.tradewire.local.process;

import java.io.PrintStream;

/**
 * The terminal that several processes' logs share: each line has the name of its process in front.
 * Until {@link #open} only the stack's own words appear; the logs are in files all along.
 */
public final class Console {

  private static final int NAME_WIDTH = 8;

  private final PrintStream out;
  private volatile boolean open;

  public Console(PrintStream out) {
    this.out = out;
  }

  /** A line of the stack itself. */
  public void say(String line) {
    synchronized (out) {
      out.println(line);
      out.flush();
    }
  }

  /** A line of a process's log. */
  void log(String process, String line) {
    if (open) {
      String name = process.replace("-service", "");
      say(name + " ".repeat(Math.max(0, NAME_WIDTH - name.length())) + " | " + line);
    }
  }

  /** From now on the logs of the processes appear. */
  public void open() {
    open = true;
  }

  /** From now on they do not. */
  public void mute() {
    open = false;
  }
}
