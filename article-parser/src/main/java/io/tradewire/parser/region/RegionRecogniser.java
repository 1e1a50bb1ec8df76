package io.tradewire.parser.region;

import io.tradewire.parser.document.Document;
import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.Lexicon;
import io.tradewire.parser.lexicon.LexiconFile;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.lexicon.WordSet;
import io.tradewire.parser.mention.Region;
import io.tradewire.parser.party.InstitutionNames;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds parts of countries: those of {@code regions.tsv} under one canonical name, others by the
 * word behind or in front of their name ("Xyz oblast", "city of Xyz", "Xyz special economic zone").
 */
public final class RegionRecogniser {
  private static final List<String> FILES =
      List.of("regions", "regions-cities", "regions-provinces");
  private static final int COUNTRY = 0;
  private static final int UNIT = 1;
  private static final int BARE = 2;

  private static final int PARTY_CODE = 0;

  /** How many tokens a party's name has at most that ends in a region's. */
  private static final int LONGEST_PARTY = 4;

  /** Up to so many letters, a word in capitals is more likely an abbreviation than a city. */
  private static final int ABBREVIATION = 4;

  private final WordSet abbreviations;
  private final RegionContext context;
  private final RegionLists lists;
  private final InstitutionNames institutions;

  private RegionRecogniser(
      WordSet abbreviations,
      RegionContext context,
      RegionLists lists,
      InstitutionNames institutions) {
    this.abbreviations = abbreviations;
    this.context = context;
    this.lists = lists;
    this.institutions = institutions;
  }

  /** The recogniser of a language; adds its words to a lexicon that is not yet in use. */
  public static RegionRecogniser of(Lexicon lexicon, String language) {
    List<String> abbreviations = new ArrayList<>();
    for (String file : FILES) {
      for (LexiconFile.Line line : LexiconFile.read(language, file)) {
        lexicon.add(LexiconName.REGION, line.phrases(), line.values());
        line.phrases().stream()
            .filter(phrase -> phrase.chars().allMatch(Character::isUpperCase))
            .forEach(abbreviations::add);
      }
    }
    return new RegionRecogniser(
        WordSet.of(lexicon.vocabulary(), abbreviations),
        new RegionContext(lexicon, language),
        new RegionLists(lexicon, language),
        new InstitutionNames(lexicon, language));
  }

  /** All regions in the order of the text, the dateline's too, without overlap. */
  public List<Region> find(Document document) {
    List<Region> regions = new ArrayList<>();
    Span headline = document.header().headline();
    int dateline = headline == null ? 0 : headline.to();
    if (dateline < document.header().body()) {
      find(document, new Span(dateline, document.header().body()), regions);
    }
    for (Span sentence : document.sentences()) {
      find(document, sentence, regions);
    }
    return regions;
  }

  private void find(Document document, Span sentence, List<Region> regions) {
    Tokens tokens = document.tokens();
    int done = sentence.from();
    for (int at = done; at < sentence.to(); at++) {
      if (!tokens.isWord(at)) {
        continue;
      }
      Region region = null;
      if (tokens.isCapitalised(at)) {
        Hit hit = document.hits().at(at, LexiconName.REGION);
        boolean other =
            hit == null
                || isParty(document, hit)
                || at > sentence.from() && isAbbreviation(tokens, hit.span());
        region = other ? null : known(document, hit);
      }
      if (region == null) {
        region = context.named(document, at, done, sentence);
      }
      if (region != null && region.span().from() >= done) {
        regions.add(region);
        done = region.span().to();
        at = done - 1;
      }
    }
  }

  /** "Shanghai Cooperation Organization" is no place, nor Bissau in "Guinea-Bissau". */
  private static boolean isParty(Document document, Hit hit) {
    Span span = hit.span();
    for (int at = span.from(); at >= 0 && at > span.from() - LONGEST_PARTY; at--) {
      Hit party = document.hits().at(at, LexiconName.PARTY);
      if (party != null
          && party.span().to() >= span.to()
          && (at < span.from() ? isName(party) : party.span().to() > span.to())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isName(Hit party) {
    return !party.entry().value(PARTY_CODE).isEmpty();
  }

  /** "ILO" and "FEZ" are not the cities Ilo and Fez, unless all around is in capitals too. */
  private boolean isAbbreviation(Tokens tokens, Span span) {
    int at = span.from();
    return span.to() == at + 1
        && tokens.end(at) - tokens.start(at) <= ABBREVIATION
        && isUpperCase(tokens, at)
        && !abbreviations.has(tokens, at)
        && (isLowerCase(tokens, at - 1) || isLowerCase(tokens, at + 1));
  }

  private static boolean isUpperCase(Tokens tokens, int token) {
    return Character.isUpperCase(tokens.source().at(tokens.end(token) - 1));
  }

  private static boolean isLowerCase(Tokens tokens, int token) {
    return token >= 0
        && token < tokens.size()
        && tokens.isWord(token)
        && Character.isLowerCase(tokens.source().at(tokens.end(token) - 1));
  }

  private Region known(Document document, Hit hit) {
    Tokens tokens = document.tokens();
    Span span = hit.span();
    String canonical = hit.entry().phrase();
    String unit = hit.entry().value(UNIT);
    String bare = hit.entry().value(BARE);
    int behind = span.to();
    boolean own = context.isUnit(tokens, behind) && isWrittenBehind(tokens, behind);
    boolean listed = !own && !unit.isEmpty() && lists.holds(document, behind);
    boolean stated = own || listed;
    if (!stated && (bare.isEmpty() || institutions.hold(tokens, span))) {
      return null;
    }
    if (!stated && bare.equals("city") && isForename(tokens, behind)) {
      return null;
    }
    boolean site = own && context.isSite(tokens, behind);
    boolean region = stated && !(site && bare.equals("city")) || bare.equals("region");
    if (region && !unit.isEmpty()) {
      canonical = canonical + " " + unit;
    } else if (own && !site && bare.equals("city")) {
      canonical = canonical + " " + tokens.text(behind).toLowerCase(Locale.ROOT);
    }
    Span whole = own ? new Span(span.from(), behind + 1) : span;
    return new Region(whole, canonical, hit.entry().value(COUNTRY), "region.known");
  }

  /** "Askar Mamin", "Paris Hilton": a name that nobody knows follows. */
  private static boolean isForename(Tokens tokens, int behind) {
    return behind < tokens.size()
        && tokens.isWord(behind)
        && tokens.word(behind) == Vocabulary.UNKNOWN
        && tokens.space(behind) == Tokens.Space.BLANK
        && tokens.isCapitalised(behind)
        && isLowerCase(tokens, behind);
  }

  private static boolean isWrittenBehind(Tokens tokens, int at) {
    return tokens.space(at).compareTo(Tokens.Space.LINE) <= 0 && !tokens.is(at - 1, '.');
  }
}
