package io.tradewire.parser.time;

import io.tradewire.parser.lexicon.LexiconFile;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;

/** The marketing years of crops that do not begin in July, from {@code season-years.tsv}. */
final class SeasonYears {

  /** A marketing year; without countries it is everybody's. */
  private record Custom(String goods, MonthDay start, List<String> countries) {

    boolean fits(String scope, String country) {
      boolean everywhere = countries.isEmpty();
      return scope.startsWith(goods)
          && (everywhere || country != null && countries.contains(country));
    }
  }

  private final List<Custom> customs = new ArrayList<>();

  SeasonYears(String language) {
    for (LexiconFile.Line line : LexiconFile.read(language, "season-years")) {
      MonthDay start = MonthDay.parse("--" + line.values().get(0));
      String countries = line.values().get(1);
      List<String> codes = countries.isEmpty() ? List.of() : List.of(countries.split(" "));
      line.phrases().forEach(goods -> customs.add(new Custom(goods, start, codes)));
    }
  }

  /** The first day of a crop's year in a country; null if it is not known. */
  MonthDay start(String scope, String country) {
    MonthDay start = null;
    for (Custom custom : customs) {
      start = scope != null && custom.fits(scope, country) ? custom.start() : start;
    }
    return start;
  }
}
