package io.tradewire.local.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Kafka's own producer performance tool, in a process of its own as its script runs it. */
final class ProducerTool {

  private static final Pattern RATE = Pattern.compile("records sent, ([0-9.]+) records/sec");

  private ProducerTool() {}

  /**
   * Runs the tool with {@code acks=all} and, beyond that, its own settings.
   *
   * @param bytes size of each message
   * @return messages a second over the whole run
   */
  static double messagesPerSecond(String broker, String topic, long messages, int bytes)
      throws InterruptedException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-cp",
            System.getProperty("java.class.path"),
            "org.apache.kafka.tools.ProducerPerformance",
            "--topic",
            topic,
            "--num-records",
            Long.toString(messages),
            "--record-size",
            Integer.toString(bytes),
            "--throughput",
            "-1",
            "--producer-props",
            "bootstrap.servers=" + broker,
            "acks=all");
    try {
      Process tool = new ProcessBuilder(command).redirectErrorStream(true).start();
      double rate = Double.NaN;
      StringBuilder said = new StringBuilder();
      try (BufferedReader lines = tool.inputReader(StandardCharsets.UTF_8)) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          said.append(line).append('\n');
          Matcher matcher = RATE.matcher(line);
          // The last such line is the one over the whole run.
          rate = matcher.find() ? Double.parseDouble(matcher.group(1)) : rate;
        }
      }
      if (tool.waitFor() != 0 || Double.isNaN(rate)) {
        throw new IllegalStateException("the producer performance tool failed:\n" + said);
      }
      return rate;
    } catch (IOException e) {
      throw new UncheckedIOException("the producer performance tool does not start", e);
    }
  }
}
