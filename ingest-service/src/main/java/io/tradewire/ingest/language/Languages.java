package io.tradewire.ingest.language;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opennlp.tools.langdetect.LanguageDetectorContextGenerator;
import opennlp.tools.langdetect.LanguageDetectorFactory;

/**
 * Tells what language a text is in: by its function words if it is English, else by OpenNLP's
 * sequences of characters and what they weigh for each of 103 languages. That model is loaded when
 * a text first needs it.
 */
@ApplicationScoped
public class Languages {

  private static final Set<String> GRAMMARS = Set.of("en");

  /** What the detector looks at; more changes its mind no more. */
  private static final int SAMPLE = 1_000;

  /** With fewer letters than this every language is a guess. */
  private static final int ENOUGH_LETTERS = 24;

  private static final Map<String, String> TWO_LETTERS =
      Stream.of(Locale.getISOLanguages())
          .collect(
              Collectors.toMap(
                  code -> Locale.forLanguageTag(code).getISO3Language(),
                  code -> code,
                  (first, second) -> first));

  private LanguageModel model;

  private final LanguageDetectorContextGenerator sequences =
      new LanguageDetectorFactory().getContextGenerator();

  /** Whether the parser can read a language; of one that is undetermined it is tried. */
  public static boolean hasGrammar(String language) {
    return language == null || GRAMMARS.contains(language);
  }

  /** ISO 639-1 code of the text's language (639-3 where there is none), null if undetermined. */
  public String of(String text) {
    String sample = text.length() <= SAMPLE ? text : text.substring(0, SAMPLE);
    if (EnglishWords.prevailIn(sample)) {
      return "en";
    }
    if (sample.chars().filter(Character::isLetter).count() < ENOUGH_LETTERS) {
      return null;
    }
    return code(model().mostLikely(sequences.getContext(sample)));
  }

  /** The detector tells the Chinese languages apart; ISO 639-1 does not. */
  private static String code(String iso3) {
    return "cmn".equals(iso3) ? "zh" : TWO_LETTERS.getOrDefault(iso3, iso3);
  }

  private synchronized LanguageModel model() {
    if (model == null) {
      model = LanguageModelReader.shipped();
    }
    return model;
  }
}
