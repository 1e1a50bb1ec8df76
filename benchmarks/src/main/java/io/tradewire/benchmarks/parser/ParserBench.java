package io.tradewire.benchmarks.parser;

import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * How fast the parser is, next to ICU's word segmentation of the same text in the same run. Prints
 * JMH's progress and, as its last line, one JSON object: see {@link ParserFigures}.
 */
public final class ParserBench {

  /** JMH's name for bytes allocated in one operation. */
  private static final String ALLOCATED = "gc.alloc.rate.norm";

  /**
   * Iterations of warm-up for one of measurement: the JIT compiler is busy with the parser for half
   * a minute, and passes get shorter as long as it is.
   */
  private static final int WARM_UP = 3;

  private ParserBench() {}

  /** Takes the options that {@link Settings#USAGE} lists. */
  public static void main(String[] arguments) throws IOException, RunnerException {
    Settings settings;
    try {
      settings = Settings.parse(arguments);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.err.println(Settings.USAGE);
      System.exit(2);
      return;
    }
    System.out.println(run(settings).json());
  }

  static ParserFigures run(Settings settings) throws IOException, RunnerException {
    Corpus corpus = Corpus.load(settings.corpus());
    System.out.printf(
        Locale.ROOT,
        "%s: %,d articles, %,d characters%n",
        corpus.name(),
        corpus.articles().size(),
        corpus.characters());
    Collection<RunResult> results = new Runner(options(settings)).run();
    RunResult parse = of("parse", results);
    return ParserFigures.of(
        corpus,
        parse.getPrimaryResult().getScore(),
        of("icuWords", results).getPrimaryResult().getScore(),
        allocated(parse));
  }

  private static Options options(Settings settings) {
    TimeValue time = TimeValue.milliseconds(settings.millis());
    return new OptionsBuilder()
        .include("^" + ParserBenchmark.class.getName().replace(".", "\\.") + "\\.")
        .param("corpus", settings.corpus())
        .forks(settings.forks())
        .warmupIterations(settings.iterations() * WARM_UP)
        .warmupTime(time)
        .measurementIterations(settings.iterations())
        .measurementTime(time)
        .addProfiler(GCProfiler.class)
        .shouldFailOnError(true)
        .verbosity(settings.forks() == 0 ? VerboseMode.SILENT : VerboseMode.NORMAL)
        .build();
  }

  private static RunResult of(String method, Collection<RunResult> results) {
    return results.stream()
        .filter(result -> result.getParams().getBenchmark().endsWith("." + method))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("JMH has no result for " + method));
  }

  /** JMH's API has the raw type. */
  @SuppressWarnings("rawtypes")
  private static double allocated(RunResult parse) {
    for (Map.Entry<String, Result> result : parse.getSecondaryResults().entrySet()) {
      if (result.getKey().endsWith(ALLOCATED)) {
        return result.getValue().getScore();
      }
    }
    throw new IllegalStateException("JMH did not measure " + ALLOCATED);
  }
}
