package io.tradewire.local.stack;

import io.tradewire.local.net.Http;
import io.tradewire.local.net.Ports;
import io.tradewire.local.postgres.PostmasterFile;
import io.tradewire.local.process.ProcessRecord;
import io.tradewire.local.process.ResidentMemory;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How each process of a running stack is. */
public record StackStatus(List<Line> lines) {

  /**
   * One process.
   *
   * @param pid empty if it does not run
   */
  public record Line(String process, String address, Optional<Long> pid, boolean healthy) {}

  /** Looks at a running stack. */
  public static StackStatus of(RunningStack stack) {
    List<Line> lines = new ArrayList<>();
    for (Map.Entry<String, Integer> port : stack.ports().orElseThrow().byProcess().entrySet()) {
      String process = port.getKey();
      Optional<Long> pid = handle(stack.home(), process).map(ProcessHandle::pid);
      boolean healthy = pid.isPresent() && answers(process, port.getValue());
      lines.add(new Line(process, Ports.LOOPBACK + ":" + port.getValue(), pid, healthy));
    }
    return new StackStatus(lines);
  }

  private static Optional<ProcessHandle> handle(StackHome home, String process) {
    return process.equals(Stack.POSTGRES)
        ? PostmasterFile.of(home.postgres()).server()
        : ProcessRecord.read(home.run().resolve(process + ".pid")).flatMap(ProcessRecord::running);
  }

  private static boolean answers(String process, int port) {
    return process.endsWith("-service")
        ? Http.status(URI.create("http://" + Ports.LOOPBACK + ":" + port + "/q/health/ready"))
            == 200
        : Ports.isListening(port);
  }

  /** Whether all processes run and answer. */
  public boolean healthy() {
    return lines.stream().allMatch(Line::healthy);
  }

  /** A line a process: name, address, state, pid, resident memory. */
  public String table() {
    StringBuilder table = new StringBuilder();
    for (Line line : lines) {
      String state = line.healthy() ? "healthy" : line.pid().isPresent() ? "unhealthy" : "down";
      table.append(
          "%-16s %-16s %-10s %s%n"
              .formatted(
                  line.process(),
                  line.address(),
                  state,
                  line.pid().map(StackStatus::process).orElse("")));
    }
    return table.toString();
  }

  private static String process(long pid) {
    return "pid %d%s"
        .formatted(pid, ResidentMemory.ofTree(pid).map(mb -> ", " + mb + " MB").orElse(""));
  }
}
