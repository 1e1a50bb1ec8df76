package io.tradewire.parser.link;

import io.tradewire.parser.document.Document;
import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.mention.Cue;
import io.tradewire.parser.mention.Mention;
import io.tradewire.parser.mention.Party;
import io.tradewire.parser.mention.Percentage;
import io.tradewire.parser.mention.Quantity;
import io.tradewire.parser.mention.Region;
import io.tradewire.parser.mention.Scope;
import io.tradewire.parser.mention.Time;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Vocabulary;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One sentence with all that was recognised in it. */
final class Scene {
  private static final int LONGEST_HEADING = 20;
  private static final int NEAR = 8;

  final Document document;
  final Tokens tokens;
  final int index;
  final Span span;

  /** How sure it is, by its words, that none of its numbers is a figure; null if one may be. */
  final Double doubt;

  final List<Quantity> quantities;
  final List<Percentage> percentages;
  final List<Party> parties;
  final List<Scope> scopes;
  final List<Scope> named;
  final List<Region> regions;
  final List<Cue> cues;
  private final Mentions mentions;

  /** The verbs that say when something holds; in a sentence without figures nobody asks. */
  final Lazy<List<Word<Tense>>> verbs;

  /** By what its goods are measured; in a sentence without percentages nobody asks. */
  final Lazy<List<Word<Measure>>> measures;

  final Ties ties;
  private List<Time> times;
  private List<Word<Modality>> modalities;
  private List<Word<Role>> roles;
  private Map<Role, Span> firstOfRoles;
  private Map<Object, Runs> runs;
  private Aside[] asides;

  Scene(Document document, Mentions mentions, int index, Span span, Double doubt) {
    this.document = document;
    this.tokens = document.tokens();
    this.index = index;
    this.mentions = mentions;
    this.span = span;
    ties = new Ties(document, span);
    this.doubt = doubt;
    verbs = new Lazy<>(() -> Tense.verbs(this, words(LexiconName.TENSES, Tense.class)));
    measures = new Lazy<>(() -> words(LexiconName.MEASURES, Measure.class));
    quantities = Mention.within(mentions.quantities(), span);
    percentages = Mention.within(mentions.percentages(), span);
    parties = Mention.within(mentions.parties(), span);
    scopes = Mention.within(mentions.scopes(), span);
    named = Mention.within(mentions.named(), span);
    regions = Mention.within(mentions.regions(), span);
    cues = Mention.within(mentions.cues(), span);
  }

  /** The expressions of time; in an article without figures nobody asks for them. */
  List<Time> times() {
    if (times == null) {
      times = Mention.within(mentions.times().get(), span);
    }
    return times;
  }

  /**
   * The mentions of a list that a number may belong to: those nearest to either side. Few sentences
   * have more, and what is no sentence must not take more time than sentences.
   */
  static <M extends Mention> List<M> near(List<M> mentions, Span number) {
    if (mentions.size() <= 2 * NEAR) {
      return mentions;
    }
    int at = Mention.first(mentions, number.from());
    return mentions.subList(Math.max(0, at - NEAR), Math.min(mentions.size(), at + NEAR));
  }

  /** Which mentions of one of its lists are named in one breath. */
  Runs runs(List<? extends Mention> mentions) {
    if (runs == null) {
      runs = new IdentityHashMap<>();
    }
    return runs.computeIfAbsent(mentions, list -> Runs.of(this, mentions));
  }

  /** How many numbers it has. */
  int numbers() {
    return quantities.size() + percentages.size();
  }

  /** Whether it names scopes, but all beside what it counts. */
  boolean hasOnlyAsides() {
    for (Scope scope : scopes) {
      if (aside(scope) == Aside.NONE || aside(scope) == Aside.INCLUDED) {
        return false;
      }
    }
    return !scopes.isEmpty();
  }

  /** How one of its scopes stands beside what it counts. */
  Aside aside(Scope scope) {
    if (asides == null) {
      asides = Aside.of(this, words(LexiconName.ASIDES, Aside.class));
    }
    return asides[scopes.indexOf(scope)];
  }

  /** The words of modality; in a sentence without figures nobody asks for them. */
  List<Word<Modality>> modalities() {
    if (modalities == null) {
      modalities = words(LexiconName.MODALITY, Modality.class);
    }
    return modalities;
  }

  /** The words that stand for parties or figures spoken of before, or pair lists. */
  List<Word<Role>> roles() {
    if (roles == null) {
      roles = words(LexiconName.ROLES, Role.class);
    }
    return roles;
  }

  private <S extends Enum<S>> List<Word<S>> words(LexiconName lexicon, Class<S> sort) {
    List<Word<S>> words = new ArrayList<>();
    for (int token = span.from(); token < span.to(); token++) {
      Hit hit = document.hits().at(token, lexicon);
      if (hit != null) {
        words.add(new Word<>(hit.span(), hit.entry().constant(sort)));
        token = hit.span().to() - 1;
      }
    }
    return words;
  }

  /** Whether it is the headline that the text begins with: what it counts is told again below. */
  boolean isHeadline() {
    return index == 0 && document.header().headline() != null;
  }

  /**
   * Whether it heads others: a line of words without a number and without a full stop, or no more
   * than a name in front of a paragraph ("HUNGARY. A surprise in Budapest").
   */
  boolean isHeading() {
    return isNameAlone()
        || quantities.isEmpty()
            && percentages.isEmpty()
            && span.to() - span.from() <= LONGEST_HEADING
            && !tokens.is(span.to() - 1, '.')
            && !tokens.is(span.to() - 1, '"');
  }

  /** Whether it is no more than a name at the head of a line: "HUNGARY." */
  boolean isNameAlone() {
    int words = tokens.is(span.to() - 1, '.') ? span.to() - 1 : span.to();
    Span name = parties.isEmpty() ? null : parties.get(0).span();
    return name != null
        && name.from() == span.from()
        && name.to() == words
        && tokens.space(span.from()).compareTo(Tokens.Space.LINE) >= 0;
  }

  /** See {@link Ties#lead}. */
  Link lead(Span of) {
    return ties.lead(of);
  }

  /** See {@link Ties#tail}. */
  Link tail(Span of) {
    return ties.tail(of);
  }

  /** See {@link Ties#breaks}. */
  int breaks(Span one, Span other) {
    return ties.breaks(one, other);
  }

  /** How many mentions of a list lie between two spans. */
  static int between(List<? extends Mention> mentions, Span one, Span other) {
    int from = Math.min(one.to(), other.to());
    int to = Math.max(one.from(), other.from());
    int count = 0;
    for (int i = Mention.first(mentions, from); i < mentions.size(); i++) {
      Span span = mentions.get(i).span();
      if (span.from() >= to) {
        return count;
      }
      count += span.to() <= to ? 1 : 0;
    }
    return count;
  }

  /** Whether a token is a capitalised word that no lexicon knows. */
  boolean isName(int token) {
    return tokens.isWord(token)
        && tokens.word(token) == Vocabulary.UNKNOWN
        && tokens.isCapitalised(token)
        && tokens.end(token) - tokens.start(token) > 1;
  }

  /** Whether the sentence says that its lists go together item by item. */
  boolean pairsLists() {
    return has(Role.LISTS);
  }

  /** Whether a party stands in the sentence; null stands for a group without a code. */
  boolean names(String code) {
    for (Party party : parties) {
      if (Objects.equals(party.code(), code)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of a sort stands in the sentence. */
  boolean has(Role role) {
    return first(role) != null;
  }

  /** The first word of a sort in the sentence, null if there is none. */
  Span first(Role role) {
    if (firstOfRoles == null) {
      firstOfRoles = new EnumMap<>(Role.class);
      roles().forEach(word -> firstOfRoles.putIfAbsent(word.sort(), word.span()));
    }
    return firstOfRoles.get(role);
  }
}
