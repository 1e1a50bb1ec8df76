package io.tradewire.benchmarks.parser;

import io.tradewire.parser.RawArticle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Articles made from sentences written for this benchmark, the same for the same seed. About two
 * sentences in five state a figure, as in economic news; the others only look like prose.
 */
final class NewsText {

  private static final List<String> WITH_FIGURES =
      List.of(
          "Trade turnover between %1$s and %2$s rose by %3$d.%4$d%% to $%5$d.%4$d billion in %6$d.",
          "In the first half of %6$d exports from %1$s to %2$s amounted to $%3$d%4$d.5 million.",
          "%1$s imported goods worth about %5$d billion euros from %2$s last year.",
          "By the end of %6$d the sides intend to bring mutual trade to $%5$d billion.",
          "Direct investment of %2$s in the economy of %1$s grew %4$d.5 times over five years.",
          "More than %3$d joint projects worth $%5$d.%4$d billion are being carried out in %1$s.",
          "Rail freight from %1$s to %2$s reached %5$d million tonnes, down %4$d.%3$d%%.");

  private static final List<String> PROSE =
      List.of(
          "The ministers met on the sidelines of the forum and spoke of closer cooperation.",
          "\"We have a common border and common plans,\" the head of the delegation said.",
          "According to the ministry, the programme of cooperation covers transport and farming.",
          "The next meeting of the intergovernmental commission will be held in %1$s in %6$d.",
          "Businesses of %2$s showed interest in logistics, energy and the processing of grain.",
          "The parties signed a road map and agreed to remove barriers for small companies.",
          "Officials of %1$s did not comment on the terms of the agreement.");

  private static final List<String> COUNTRIES =
      List.of(
          "Kazakhstan",
          "Russia",
          "China",
          "Uzbekistan",
          "Germany",
          "Turkey",
          "Belarus",
          "India",
          "Azerbaijan",
          "the United States",
          "South Korea",
          "Mongolia",
          "Italy",
          "Kyrgyzstan");

  private NewsText() {}

  /** That many articles of 8 to 24 sentences. */
  static List<RawArticle> articles(int count, long seed) {
    Random random = new Random(seed);
    List<RawArticle> articles = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      LocalDate day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(3650));
      articles.add(new RawArticle("sample-" + i, text(random), day, "Sample " + i, null, null));
    }
    return articles;
  }

  private static String text(Random random) {
    String home = pick(COUNTRIES, random);
    StringBuilder text = new StringBuilder();
    for (int sentences = 8 + random.nextInt(17); sentences > 0; sentences--) {
      String pattern = pick(random.nextInt(5) < 2 ? WITH_FIGURES : PROSE, random);
      text.append(
              String.format(
                  pattern,
                  home,
                  pick(COUNTRIES, random),
                  10 + random.nextInt(80),
                  1 + random.nextInt(9),
                  2 + random.nextInt(30),
                  2010 + random.nextInt(20)))
          .append(random.nextInt(4) == 0 ? "\n\n" : " ");
    }
    return text.toString();
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
