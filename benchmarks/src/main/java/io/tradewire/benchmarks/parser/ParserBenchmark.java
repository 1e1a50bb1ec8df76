package io.tradewire.benchmarks.parser;

import com.ibm.icu.text.BreakIterator;
import io.tradewire.parser.ArticleParser;
import io.tradewire.parser.RawArticle;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * One operation is one pass over the whole corpus, by one thread, so that each article counts as
 * often as it is there and no iteration sees an easier part of it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ParserBenchmark {

  @Param(Corpus.GENERATED)
  public String corpus;

  private RawArticle[] articles;
  private ArticleParser parser;
  private BreakIterator words;

  @Setup
  public void load() throws IOException {
    articles = Corpus.load(corpus).articles().toArray(RawArticle[]::new);
    parser = ArticleParser.english();
    words = BreakIterator.getWordInstance(Locale.ENGLISH);
  }

  /** Text to figures. */
  @Benchmark
  public void parse(Blackhole hole) {
    for (RawArticle article : articles) {
      hole.consume(parser.parse(article));
    }
  }

  /** The peer: ICU finds the word boundaries (UAX #29) of the same texts and does nothing else. */
  @Benchmark
  public void icuWords(Blackhole hole) {
    for (RawArticle article : articles) {
      words.setText(article.text());
      int boundaries = 0;
      while (words.next() != BreakIterator.DONE) {
        boundaries++;
      }
      hole.consume(boundaries);
    }
  }
}
