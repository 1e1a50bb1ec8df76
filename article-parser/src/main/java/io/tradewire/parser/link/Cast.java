package io.tradewire.parser.link;

import io.tradewire.parser.mention.Party;
import io.tradewire.parser.mention.Quantity;
import io.tradewire.parser.mention.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The parties that an article is about, the most prominent first: named often, early, in the title
 * or the dateline; its currency and its regions speak for a country too.
 *
 * @param codes by falling weight
 * @param weights of the codes, in the same order
 * @param total of the weights
 * @param dateline the country that the article is written from, null if it does not say
 * @param office the country in the names of offices and companies, the most frequent one; null if
 *     there is none
 * @param place the part of a country that the dateline names, null if it names none
 */
record Cast(
    List<String> codes,
    List<Double> weights,
    double total,
    String dateline,
    String office,
    Region place) {
  /** The highest of the steps of {@link #share}. */
  static final int SHARES = 4;

  /** How many parties share an article. */
  enum Size {
    NOBODY,
    ONE,
    PAIR,
    MANY
  }

  private static final double TITLE = 4;
  private static final double FIRST = 2;
  private static final double LEAD = 1.5;
  private static final double DATELINE = 2;
  private static final double CURRENCY = 2.5;
  private static final double REGION = 0.7;
  private static final double IN_NAME = 0.5;
  private static final double SECOND = 0.34;
  private static final double THIRD = 0.6;

  /** Ranks the parties of an article. */
  static Cast of(Scene title, List<Scene> scenes, Mentions mentions, int body) {
    Map<String, Double> weights = new LinkedHashMap<>();
    if (title != null) {
      count(title.parties, TITLE, weights);
    }
    List<Party> dateline = mentions.parties().stream().filter(p -> p.span().to() <= body).toList();
    count(dateline, DATELINE, weights);
    for (int i = 0; i < scenes.size(); i++) {
      count(scenes.get(i).parties, i == 0 ? LEAD : 1, weights);
    }
    first(scenes, weights);
    currencies(mentions.quantities(), weights);
    for (Region region : mentions.regions()) {
      add(region.country(), region.span().to() <= body ? DATELINE : REGION, weights);
    }
    List<String> codes = new ArrayList<>(weights.keySet());
    codes.sort(Comparator.comparingDouble((String code) -> -weights.get(code)));
    Region place = place(mentions.regions(), body);
    double total = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    return new Cast(
        List.copyOf(codes),
        codes.stream().map(weights::get).toList(),
        total,
        dateline.isEmpty() ? country(place) : dateline.get(0).code(),
        office(mentions.parties()),
        place);
  }

  private static Region place(List<Region> regions, int body) {
    boolean stated = !regions.isEmpty() && regions.get(0).span().to() <= body;
    return stated ? regions.get(0) : null;
  }

  private static String country(Region place) {
    return place == null ? null : place.country();
  }

  private static String office(List<Party> parties) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    String office = null;
    for (Party party : parties) {
      if (party.inName() && party.code() != null && party.form() != Party.Form.FIRM) {
        int count = counts.merge(party.code(), 1, Integer::sum);
        office = office == null || count > counts.get(office) ? party.code() : office;
      }
    }
    return office;
  }

  /** Whether the article is written from a country: 0 it does not say, 1 from another, 2 yes. */
  int isDateline(String code) {
    return dateline == null ? 0 : dateline.equals(code) ? 2 : 1;
  }

  /** Whether offices are named after a country: 0 after none, 1 after another, 2 yes. */
  int isOffice(String code) {
    return office == null ? 0 : office.equals(code) ? 2 : 1;
  }

  private static void first(List<Scene> scenes, Map<String, Double> weights) {
    for (Scene scene : scenes) {
      for (Party party : scene.parties) {
        if (party.code() != null && !party.inName()) {
          add(party.code(), FIRST, weights);
          return;
        }
      }
    }
  }

  private static void currencies(List<Quantity> quantities, Map<String, Double> weights) {
    quantities.stream()
        .map(HomeMoney::country)
        .filter(Objects::nonNull)
        .distinct()
        .forEach(country -> add(country, CURRENCY, weights));
  }

  private static void count(List<Party> parties, double weight, Map<String, Double> weights) {
    for (Party party : parties) {
      if (party.form() != Party.Form.FIRM) {
        add(party.code(), party.inName() ? weight * IN_NAME : weight, weights);
      }
    }
  }

  private static void add(String code, double weight, Map<String, Double> weights) {
    if (code != null) {
      weights.merge(code, weight, Double::sum);
    }
  }

  /** The party at a rank, 0 being the most prominent; null if there are not so many. */
  String at(int rank) {
    return rank < codes.size() ? codes.get(rank) : null;
  }

  /** Whether one party, two or more stand out. */
  Size size() {
    if (codes.isEmpty()) {
      return Size.NOBODY;
    }
    double second = weight(1);
    if (second < SECOND * weight(0)) {
      return Size.ONE;
    }
    return weight(2) < THIRD * second ? Size.PAIR : Size.MANY;
  }

  /** How much of all weight a party has: not named, below a tenth, a quarter, a half, more. */
  int share(String code) {
    int rank = codes.indexOf(code);
    double share = rank < 0 ? 0 : weights.get(rank) / total;
    return share == 0 ? 0 : share < 0.1 ? 1 : share < 0.25 ? 2 : share < 0.5 ? 3 : SHARES;
  }

  private double weight(int rank) {
    return rank < weights.size() ? weights.get(rank) : 0;
  }
}
