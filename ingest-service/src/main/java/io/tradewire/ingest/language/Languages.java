package io.tradewire.ingest.language;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells what language a text is in: by its function words if it is English, else by OpenNLP's
 * detector over 183 languages. The detector's model takes 42 MB of heap, as much as the parser; it
 * is loaded when it is needed, and a heap that runs short may have it back.
 */
@ApplicationScoped
public class Languages {

  private static final Set<String> GRAMMARS = Set.of("en");

  private static final String MODEL = "/langdetect-183.bin";

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

  private SoftReference<LanguageDetectorModel> model = new SoftReference<>(null);

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
    Language best = new LanguageDetectorME(model()).predictLanguage(sample);
    return code(best.getLang());
  }

  /** The detector tells the Chinese languages apart; ISO 639-1 does not. */
  private static String code(String iso3) {
    return "cmn".equals(iso3) ? "zh" : TWO_LETTERS.getOrDefault(iso3, iso3);
  }

  private synchronized LanguageDetectorModel model() {
    LanguageDetectorModel known = model.get();
    if (known == null) {
      known = load();
      model = new SoftReference<>(known);
    }
    return known;
  }

  private static LanguageDetectorModel load() {
    try (InputStream in = Languages.class.getResourceAsStream(MODEL)) {
      return new LanguageDetectorModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException("the language model is part of the service", e);
    }
  }
}
