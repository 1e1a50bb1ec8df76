package io.tradewire.local.bench;

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

  /**
   * What was measured.
   *
   * @param perSecond answers a second
   * @param p50 median time to the answer, ms
   * @param p99 99th percentile of it, ms
   * @param bad answers that were neither 2xx nor 3xx, and connections that broke
   */
  record Load(double perSecond, double p50, double p99, long bad) {
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
  private final int seconds;

  Wrk(Path folder, int seconds) {
    this.folder = folder;
    this.seconds = seconds;
  }

  /**
   * Asks for paths in turn.
   *
   * @param ifNoneMatch entity tag that is sent along, null for none
   * @param perSecond requests a second at most, 0 for as many as there are answers
   */
  Load run(String server, List<String> paths, int connections, String ifNoneMatch, double perSecond)
      throws InterruptedException {
    try {
      Path script = folder.resolve("wrk.lua");
      Files.writeString(script, script(paths, ifNoneMatch, connections, perSecond));
      Process process =
          new ProcessBuilder(
                  "wrk",
                  "-t" + Math.min(2, connections),
                  "-c" + connections,
                  "-d" + seconds + "s",
                  "-s" + script,
                  server)
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

  private static String script(
      List<String> paths, String ifNoneMatch, int connections, double perSecond) {
    StringBuilder lua = new StringBuilder("local paths = {\n");
    paths.forEach(path -> lua.append("  '").append(path).append("',\n"));
    lua.append("}\nlocal headers = {}\n");
    if (ifNoneMatch != null) {
      lua.append("headers['If-None-Match'] = '").append(ifNoneMatch).append("'\n");
    }
    lua.append(
        """
        local at = math.random(#paths)
        function request()
          at = at % #paths + 1
          return wrk.format('GET', paths[at], headers)
        end
        function done(summary, latency, requests)
          local e = summary.errors
          io.write(string.format('RESULT %d %d %d %d %d %d\\n', summary.requests,
            summary.duration, latency:percentile(50), latency:percentile(99), e.status,
            e.connect + e.read + e.write + e.timeout))
        end
        """);
    if (perSecond > 0) {
      // wrk waits whole milliseconds: the fraction is made up by chance.
      lua.append(
          String.format(
              Locale.ROOT,
              "function delay() local d = %.4f return math.floor(d + math.random()) end%n",
              connections / perSecond * 1000));
    }
    return lua.toString();
  }
}
