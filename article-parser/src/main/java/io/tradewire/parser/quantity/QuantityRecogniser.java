package io.tradewire.parser.quantity;

import io.tradewire.events.Bound;
import io.tradewire.parser.document.Document;
import io.tradewire.parser.lexicon.Lexicon;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.mention.Percentage;
import io.tradewire.parser.mention.Quantity;
import io.tradewire.parser.quantity.Amount.Kind;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Tokens.Space;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Finds levels, changes and shares in a document's sentences: money, measures, counted things, bare
 * numbers whose unit the context gives, percentages and multiples. Years, dates, times, ordinals,
 * prices and what no figure counts are set aside with a reason.
 */
public final class QuantityRecogniser {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final Grammar grammar;
  private final Function<PercentWords, Percentage> percentages;

  private QuantityRecogniser(Grammar grammar, Function<PercentWords, Percentage> percentages) {
    this.grammar = grammar;
    this.percentages = percentages;
  }

  /** The recogniser of a language; adds its words to a lexicon that is not yet in use. */
  public static QuantityRecogniser of(Lexicon lexicon, String language) {
    return of(lexicon, language, PercentRules::read);
  }

  /** The same with another way to read the words around percentages. */
  static QuantityRecogniser of(
      Lexicon lexicon, String language, Function<PercentWords, Percentage> percentages) {
    NumberLexicon.addTo(lexicon, language);
    return new QuantityRecogniser(new Grammar(lexicon, language), percentages);
  }

  /** All numbers of the document. */
  public QuantityMentions find(Document document) {
    List<Quantity> quantities = new ArrayList<>();
    List<Percentage> percentages = new ArrayList<>();
    List<DroppedNumber> dropped = new ArrayList<>();
    Inheritance inheritance = new Inheritance();
    Spoken spoken = new Spoken();
    TableCells cells = TableCells.of(document, grammar);
    Packs packs = new Packs(document.tokens(), document.hits(), grammar);
    NumberStarts starts = new NumberStarts(document.tokens(), document.hits(), grammar);
    for (Span sentence : document.sentences()) {
      if (starts.next(sentence.from(), sentence.to()) == sentence.to()) {
        spoken.nextSentence();
        continue;
      }
      SentenceReader reader =
          new SentenceReader(
              document.tokens(), document.hits(), grammar, packs, starts, cells, spoken, sentence);
      List<Amount> amounts = reader.read();
      inheritance.pass(amounts, reader.around());
      PercentReader percent = new PercentReader(reader.around(), reader.inWords, this.percentages);
      int from = percentages.size();
      int behind = sentence.from();
      for (Amount amount : amounts) {
        if (amount.cell != null) {
          TableAmounts.emit(amount, quantities, percentages, dropped);
        } else if (amount.kind == Kind.BARE && cells.isLabel(amount.from)) {
          dropped.add(new DroppedNumber(amount.span(), "number.table.label"));
        } else if (!amount.absorbed) {
          emit(amount, behind, percent, reader.around(), quantities, percentages, dropped);
        }
        behind = amount.yearLike ? behind : amount.spanTo;
      }
      percentages.addAll(reader.inWords);
      percentages
          .subList(from, percentages.size())
          .sort(Comparator.comparingInt(percentage -> percentage.number().from()));
      dropped.addAll(reader.dropped);
    }
    return new QuantityMentions(quantities, percentages, dropped);
  }

  private static void emit(
      Amount amount,
      int limit,
      PercentReader percent,
      Around around,
      List<Quantity> quantities,
      List<Percentage> percentages,
      List<DroppedNumber> dropped) {
    if (amount.kind == Kind.PERCENT
        && around.bases.isAgainstPlan(Math.min(amount.leadFrom, amount.spanFrom), amount.spanTo)) {
      dropped.add(new DroppedNumber(amount.span(), "number.against-plan"));
      return;
    }
    Percentage percentage =
        switch (amount.kind) {
          case PERCENT -> percent.percent(amount, limit);
          case FOLD -> percent.multiple(amount, true);
          case TIMES -> percent.multiple(amount, false);
          case BARE -> Multiples.isFactor(amount, around) ? percent.multiple(amount, true) : null;
          default -> null;
        };
    if (percentage != null) {
      percentages.add(percentage);
      return;
    }
    String reason = reasonToDrop(amount, around);
    if (reason == null) {
      quantities.add(quantity(amount, around));
    } else {
      dropped.add(new DroppedNumber(amount.span(), reason));
    }
  }

  /** Why a number is no level, null if it is one. */
  private static String reasonToDrop(Amount amount, Around around) {
    if (amount.increment) {
      return "number.increment";
    }
    return switch (amount.kind) {
      case OTHER -> "number.counts-no-figure";
      case POINTS -> "number.points";
      case TIMES -> "number.how-often";
      case MONEY -> amount.price ? "number.price" : null;
      case BARE -> bareReason(amount, around);
      default -> isCalendarYear(amount, around) ? "number.year" : null;
    };
  }

  /** "In 2019 Kazakh enterprises": a year in front of a noun. */
  private static boolean isCalendarYear(Amount amount, Around around) {
    return amount.yearLike
        && (amount.kind == Kind.COUNT || amount.kind == Kind.MEASURE)
        && around.grammar.year.has(around.tokens, amount.from - 1);
  }

  private static String bareReason(Amount amount, Around around) {
    if (amount.yearLike) {
      return "number.year";
    }
    boolean anaphor = isAnaphor(amount, around);
    if (anaphor) {
      amount.rule = "quantity.bare.anaphor";
    } else if (amount.hasMagnitude()) {
      amount.rule = "quantity.bare.magnitude";
    } else if (isCell(amount, around.tokens)) {
      amount.rule = "quantity.bare.cell";
    } else if (!isWhole(amount)) {
      amount.rule = "quantity.bare.decimal";
    } else if (amount.number.compareTo(THOUSAND) < 0) {
      amount.rule = "quantity.bare.small";
      return amount.number.compareTo(BigDecimal.ONE) > 0 ? null : "number.bare";
    }
    return null;
  }

  /** "nine of them", "27 items", "900 Kazakh ones". */
  private static boolean isAnaphor(Amount amount, Around around) {
    int at = amount.to;
    if (around.at(LexiconName.ANAPHORS, at) != null) {
      return true;
    }
    return at + 1 < around.end
        && around.tokens.isWord(at)
        && !around.grammar.stops.has(around.tokens, at)
        && around.at(LexiconName.ANAPHORS, at + 1) != null;
  }

  private static boolean isWhole(Amount amount) {
    return amount.number.stripTrailingZeros().scale() <= 0;
  }

  private static boolean isCell(Amount amount, Tokens tokens) {
    int sign = amount.from - 1;
    boolean signed = tokens.is(sign, '-') && tokens.space(amount.from) == Space.NONE;
    int first = signed ? sign : amount.from;
    return tokens.space(first) == Space.WIDE
        || tokens.is(first - 1, '|')
        || tokens.is(first - 1, ';') && tokens.space(first) == Space.NONE;
  }

  private static Quantity quantity(Amount amount, Around around) {
    boolean negative = amount.negative || isNegative(amount, around);
    BigDecimal value = negative ? amount.value().negate() : amount.value();
    return new Quantity(
        amount.span(),
        value,
        amount.unit,
        amount.noun,
        amount.bound == null ? Bound.EXACT : amount.bound,
        amount.lead(),
        amount.also,
        amount.hasMagnitude(),
        amount.rate,
        amount.candidates,
        amount.inherited,
        null,
        amount.rule);
  }

  /**
   * A minus that touches the number and stands apart from what is in front: "-12 036.0", or the
   * word: "minus $4 billion".
   */
  private static boolean isNegative(Amount amount, Around around) {
    Tokens tokens = around.tokens;
    int sign = amount.spanFrom - 1;
    if (around.grammar.minus.has(tokens, sign) && sign >= around.start) {
      return true;
    }
    return sign >= 0
        && tokens.is(sign, '-')
        && tokens.space(amount.spanFrom) == Space.NONE
        && (tokens.space(sign) != Space.NONE
            || tokens.is(sign - 1, '(')
            || tokens.is(sign - 1, ';'));
  }
}
