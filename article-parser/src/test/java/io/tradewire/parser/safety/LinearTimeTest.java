package io.tradewire.parser.safety;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradewire.parser.ArticleParser;
import io.tradewire.parser.RawArticle;
import io.tradewire.parser.examples.Corpus;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Ten times the text takes ten times as long; squares would take a hundred times. Counted in the
 * thread's own CPU time; prints what each text took. {@code -Dtradewire.linear.chars=1000000} reads
 * a million characters.
 */
class LinearTimeTest {
  private static final int LARGE = Integer.getInteger("tradewire.linear.chars", 100_000);
  private static final int FACTOR = 10;
  private static final int MOST = 20;

  /** A text that took too long is read again: what else the machine does only ever adds time. */
  private static final int AGAIN = 3;

  private static final ArticleParser PARSER = ArticleParser.english();

  private static final List<String> PIECES =
      List.of(
          "$",
          "5% ",
          "one ",
          "half a ",
          "in 2021 ",
          "Kazakhstan ",
          "1,",
          "(",
          "x",
          "7 ",
          "\"",
          ". ",
          "A. ",
          "$5 million ",
          "exports rose 5% ",
          "exports of $5 million ",
          "Exports of $5 million. ",
          "Trade fell 3%. ",
          "(up 5%) ",
          "Exports\t5\t6\t7\n",
          "Wheat exports to Russia rose 5% to $5 million in 2021, ",
          "by 2030 ",
          "output of cars 1,234 ",
          "exports rose from $5 to $6 in 2015-2019 ",
          "exports and imports to Peru and Chile, 5% and 7%, ",
          "&amp;",
          "ten projects worth $5 million in Astana last year; ",
          "\u00ad",
          "\ud83d\ude00");

  @TestFactory
  List<DynamicTest> takesLinearTime() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String piece : PIECES) {
      String name = piece.strip().replace("\t", "\\t");
      tests.add(test(name, piece.repeat(LARGE / piece.length())));
    }
    // The same articles again and again: others may hold more figures.
    String articles = String.join("\n\n", Corpus.texts());
    int some = Math.min(LARGE / FACTOR, articles.length());
    String many = articles.substring(0, some).repeat(LARGE / some);
    tests.add(test("articles", many));
    tests.add(test("articles without an end", many.replaceAll("[.\\n]+", " ")));
    return tests;
  }

  private static DynamicTest test(String name, String large) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          String small = large.substring(0, large.length() / FACTOR);
          time(small);
          long shorter = Math.min(time(small), time(small));
          long longer = time(large);
          for (int again = 0; again < AGAIN && longer >= bound(shorter); again++) {
            longer = Math.min(longer, time(large));
          }
          long whole = longer;
          System.out.printf(
              "%,d characters of %s: %.0f ms, of a tenth %.1f ms%n",
              large.length(), name, whole / 1e6, shorter / 1e6);
          assertTrue(whole < bound(shorter), () -> "a tenth took " + shorter + " ns, all " + whole);
        });
  }

  private static long bound(long shorter) {
    return MOST * shorter + 50_000_000;
  }

  private static long time(String text) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    PARSER.parse(RawArticle.of(text));
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
  }
}
