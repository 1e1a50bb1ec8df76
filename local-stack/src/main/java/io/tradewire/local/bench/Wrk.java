package io.tradewire.local.bench;

import static java.util.Comparator.comparingDouble;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs wrk, a load generator in C, against one server; each connection has one request open. */
final class Wrk {

  private static final Pattern RESULT =
      Pattern.compile("RESULT (\\d+) (\\d+) (\\d+) (\\d+) (\\d+) (\\d+)");

  /** A warmer server is faster by so much at least. */
  private static final double GAIN = 1.05;

  private static final int WARM_RUNS = 10;
  private static final int WARM_SECONDS = 4;
  private static final int MS = 1000;

  /**
   * Whichever connection is free takes the next place in an even timetable, and waits for it in
   * whole milliseconds, because wrk knows no shorter pauses: what is due within one comes at once.
   */
  private static final String PACE =
      """
      local ffi = require('ffi')
      ffi.cdef('typedef struct { long s, ns; } moment; int clock_gettime(int, moment *);')
      local moment = ffi.new('moment')
      local function now()
        ffi.C.clock_gettime(1, moment)
        return tonumber(moment.s) * 1e3 + tonumber(moment.ns) / 1e6
      end
      local due
      function delay()
        due = (due or now()) + STEP
        return math.max(0, math.floor(due - now()))
      end
      """;

  /**
   * What is asked.
   *
   * @param paths in turn
   * @param ifNoneMatch entity tag that is sent along, null for none
   */
  record Question(List<String> paths, String ifNoneMatch) {
    Question(List<String> paths) {
      this(paths, null);
    }
  }

  /**
   * What was measured.
   *
   * @param perSecond answers a second
   * @param p50 median time to the answer, ms
   * @param p99 99th percentile of it, ms
   * @param bad answers that were neither 2xx nor 3xx, and connections that broke
   */
  record Load(double perSecond, double p50, double p99, long bad) {

    /** How far the slow ones are from the middle. */
    double tail() {
      return p99 / p50;
    }

    /** Of several, the one in the middle by its tail. */
    static Load median(List<Load> loads) {
      return loads.stream().sorted(comparingDouble(Load::tail)).toList().get(loads.size() / 2);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%,9.0f requests/s  p50 %.2f ms  p99 %.2f ms%s",
          perSecond,
          p50,
          p99,
          bad == 0 ? "" : "  " + bad + " failed");
    }
  }

  private final Path folder;
  private final String server;
  private final int seconds;

  /**
   * For one server.
   *
   * @param folder for wrk's script
   * @param seconds each measurement takes
   */
  Wrk(Path folder, String server, int seconds) {
    this.folder = folder;
    this.server = server;
    this.seconds = seconds;
  }

  /** Asks until answers come no faster: the compiler of the server's JVM takes its time. */
  void warm(Question question, int connections) throws InterruptedException {
    double fastest = 0;
    int runsWithoutGain = 0;
    for (int run = 0; run < WARM_RUNS && runsWithoutGain < 2; run++) {
      double rate = run(question, connections, 0, WARM_SECONDS).perSecond();
      runsWithoutGain = rate < fastest * GAIN ? runsWithoutGain + 1 : 0;
      fastest = Math.max(fastest, rate);
    }
  }

  /** Asks as often as there are answers. */
  Load most(Question question, int connections) throws InterruptedException {
    return run(question, connections, 0, seconds);
  }

  /** Asks so many times a second, evenly, as long as the answers keep up. */
  Load steady(Question question, int connections, double perSecond) throws InterruptedException {
    return run(question, connections, perSecond, seconds);
  }

  private Load run(Question question, int connections, double perSecond, int duration)
      throws InterruptedException {
    try {
      Path script = folder.resolve("wrk.lua");
      Files.writeString(script, script(question, perSecond));
      Process process =
          new ProcessBuilder(
                  "wrk", "-t1", "-c" + connections, "-d" + duration + "s", "-s" + script, server)
              .redirectErrorStream(true)
              .start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      return read(output);
    } catch (IOException e) {
      throw new UncheckedIOException("wrk cannot be run; install it (apt-get install wrk)", e);
    }
  }

  private static Load read(String output) {
    Matcher result = RESULT.matcher(output);
    if (!result.find()) {
      throw new IllegalStateException("wrk did not end well: " + output);
    }
    double seconds = Double.parseDouble(result.group(2)) / 1e6;
    return new Load(
        Double.parseDouble(result.group(1)) / seconds,
        Double.parseDouble(result.group(3)) / 1000,
        Double.parseDouble(result.group(4)) / 1000,
        Long.parseLong(result.group(5)) + Long.parseLong(result.group(6)));
  }

  private static String script(Question question, double perSecond) {
    StringBuilder lua = new StringBuilder("local paths = {\n");
    question.paths().forEach(path -> lua.append("  '").append(path).append("',\n"));
    lua.append("}\nlocal headers = {}\n");
    if (question.ifNoneMatch() != null) {
      lua.append("headers['If-None-Match'] = '").append(question.ifNoneMatch()).append("'\n");
    }
    lua.append(
        """
        local requests = {}
        function init(args)
          for i, path in ipairs(paths) do requests[i] = wrk.format('GET', path, headers) end
        end
        local at = 0
        function request()
          at = at % #requests + 1
          return requests[at]
        end
        function done(summary, latency, requests)
          local e = summary.errors
          io.write(string.format('RESULT %d %d %d %d %d %d\\n', summary.requests,
            summary.duration, latency:percentile(50), latency:percentile(99), e.status,
            e.connect + e.read + e.write + e.timeout))
        end
        """);
    if (perSecond > 0) {
      lua.append(PACE.replace("STEP", String.format(Locale.ROOT, "%.6f", MS / perSecond)));
    }
    return lua.toString();
  }
}
