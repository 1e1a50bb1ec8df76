package io.tradewire.parser.tool;

import com.fasterxml.jackson.databind.JsonNode;
import io.tradewire.events.Period;
import io.tradewire.parser.document.Document;
import io.tradewire.parser.document.DocumentReader;
import io.tradewire.parser.header.Cities;
import io.tradewire.parser.lexicon.Lexicon;
import io.tradewire.parser.mention.Mention;
import io.tradewire.parser.mention.Party;
import io.tradewire.parser.mention.Region;
import io.tradewire.parser.mention.Scope;
import io.tradewire.parser.mention.Time;
import io.tradewire.parser.party.PartyRecogniser;
import io.tradewire.parser.region.RegionRecogniser;
import io.tradewire.parser.scope.ScopeRecogniser;
import io.tradewire.parser.time.Anchor;
import io.tradewire.parser.time.Anchors;
import io.tradewire.parser.time.RelatedPeriods;
import io.tradewire.parser.time.StatedYears;
import io.tradewire.parser.time.TimeContext;
import io.tradewire.parser.time.TimeRecogniser;
import io.tradewire.parser.time.TimeResolver;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Measures how many parties (also by a region of theirs), periods, scopes and regions of gold
 * figures have a mention in their article, and prints those that have none. Arguments: files of
 * JSON Lines; {@code -v} prints all mentions.
 */
final class WordRecall {
  private static final Lexicon LEXICON = new Lexicon();
  private static final PartyRecogniser PARTIES;
  private static final TimeRecogniser TIMES;
  private static final ScopeRecogniser SCOPES;
  private static final RegionRecogniser REGIONS;
  private static final TimeResolver RESOLVER = TimeResolver.of("en");

  static {
    DocumentReader.LEXICONS.forEach(name -> LEXICON.load("en", name));
    Cities.addTo(LEXICON, "en");
    PARTIES = PartyRecogniser.of(LEXICON, "en");
    TIMES = TimeRecogniser.of(LEXICON, "en");
    SCOPES = ScopeRecogniser.of(LEXICON, "en");
    REGIONS = RegionRecogniser.of(LEXICON, "en");
  }

  private final boolean verbose;
  private final int[] found = new int[4];
  private final int[] all = new int[4];

  private WordRecall(boolean verbose) {
    this.verbose = verbose;
  }

  public static void main(String[] args) throws IOException {
    WordRecall recall = new WordRecall(List.of(args).contains("-v"));
    for (String file : args) {
      if (!file.startsWith("-")) {
        for (JsonNode article : DevArticles.read(file)) {
          recall.measure(article);
        }
      }
    }
    String[] names = {"parties", "periods", "scopes", "regions"};
    for (int i = 0; i < names.length; i++) {
      System.out.printf(
          Locale.ROOT,
          "%-8s %4d of %4d  %.3f%n",
          names[i],
          recall.found[i],
          recall.all[i],
          recall.all[i] == 0 ? 1 : (double) recall.found[i] / recall.all[i]);
    }
  }

  private void measure(JsonNode article) {
    Document document = DocumentReader.read(article.get("text").asText(), LEXICON);
    JsonNode day = article.get("publishedOn");
    LocalDate published = day == null || day.isNull() ? null : LocalDate.parse(day.asText());
    Anchor anchor = Anchors.of(document, published, TIMES);
    List<Party> parties = PARTIES.find(document);
    List<Time> times = TIMES.find(document, anchor);
    List<Scope> scopes = SCOPES.find(document);
    List<Region> regions = REGIONS.find(document);
    String id = article.get("id").asText();
    if (verbose) {
      System.out.println("##### " + id + " anchor " + anchor);
      print(document, parties);
      print(document, times);
      print(document, scopes);
      print(document, regions);
    }
    if (article.get("figures") == null) {
      return;
    }
    Set<String> seen = new HashSet<>();
    for (JsonNode figure : article.get("figures")) {
      for (String slot : List.of("reporter", "partner")) {
        String code = text(figure, slot);
        if (code != null) {
          boolean hit =
              parties.stream().anyMatch(party -> code.equals(party.code()))
                  || regions.stream().anyMatch(region -> code.equals(region.country()));
          count(0, hit, seen, id, slot + " " + code, figure);
        }
      }
      String period = text(figure, "period");
      if (period != null) {
        count(1, hasPeriod(figure, period, times, anchor), seen, id, "period " + period, figure);
      }
      String scope = text(figure, "scope");
      if (scope != null) {
        count(2, hasScope(document, scope, scopes), seen, id, "scope " + scope, figure);
      }
      String region = text(figure, "region");
      if (region != null) {
        boolean hit = regions.stream().anyMatch(r -> touches(r.name(), region));
        count(3, hit, seen, id, "region " + region, figure);
      }
    }
  }

  private void count(
      int kind, boolean hit, Set<String> seen, String id, String what, JsonNode figure) {
    all[kind]++;
    if (hit) {
      found[kind]++;
    } else if (seen.add(what)) {
      System.out.println("MISSING " + id + " " + what + " | " + text(figure, "quote"));
    }
  }

  private static boolean hasPeriod(
      JsonNode figure, String period, List<Time> times, Anchor anchor) {
    String reporter = text(figure, "reporter");
    Set<Period> plain = new HashSet<>();
    for (Time time : times) {
      Period resolved =
          RESOLVER.resolve(time, TimeContext.of(null, reporter), anchor, StatedYears.NONE);
      if (resolved != null) {
        plain.add(resolved);
        plain.add(RelatedPeriods.deadline(resolved, true));
        plain.add(RelatedPeriods.deadline(resolved, false));
      }
    }
    Period wanted = Period.parse(period);
    if (plain.contains(wanted)) {
      return true;
    }
    for (Time time : times) {
      for (Period focus : plain) {
        if (wanted.equals(
            RESOLVER.resolve(time, TimeContext.of(focus, reporter), anchor, StatedYears.NONE))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean hasScope(Document document, String wanted, List<Scope> scopes) {
    return scopes.stream().anyMatch(scope -> touches(scope.phrase(), wanted));
  }

  /** Whether one holds the other, or they share a word. */
  private static boolean touches(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    if (a.contains(b) || b.contains(a)) {
      return true;
    }
    Set<String> words = new HashSet<>(List.of(a.split("[ ,-]+")));
    words.retainAll(List.of(b.split("[ ,-]+")));
    words.removeAll(Set.of("and", "region", "of", "the"));
    return !words.isEmpty();
  }

  private static String text(JsonNode figure, String slot) {
    JsonNode value = figure.get(slot);
    return value == null || value.isNull() ? null : value.asText().replaceAll("\\s+", " ");
  }

  private static void print(Document document, List<? extends Mention> mentions) {
    for (Mention mention : mentions) {
      String words = document.tokens().text(mention.span()).replaceAll("\\s+", " ");
      System.out.println("  " + words + "   -> " + mention);
    }
  }
}
