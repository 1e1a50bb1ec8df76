package io.tradewire.parser.time;

import io.tradewire.parser.lexicon.Lexicon;
import io.tradewire.parser.lexicon.LexiconFile;
import io.tradewire.parser.mention.TimeReference.Grain;
import io.tradewire.parser.text.Vocabulary;
import java.util.Arrays;
import java.util.Locale;

/** Classes and values of single words, by their number in the vocabulary. */
final class TimeWords {
  private static final TimeRule[] NO_RULES = {};

  private final Vocabulary vocabulary;
  private long[] classes = new long[256];
  private byte[] values = new byte[256];
  private final TimeRule[][] rules;

  TimeWords(Lexicon lexicon, String language) {
    vocabulary = lexicon.vocabulary();
    for (LexiconFile.Line line : LexiconFile.read(language, "time")) {
      TimeClass wordClass = TimeClass.of(line.values().get(0));
      int value = value(wordClass, line.values().get(1));
      for (String phrase : line.phrases()) {
        add(phrase, wordClass, value);
        if (wordClass == TimeClass.MONTH && phrase.length() > 4) {
          addMisspellings(phrase, value);
        }
      }
    }
    TimePhrases.firstWords(language).forEach(word -> add(word, TimeClass.PHRASE, 0));
    rules = new TimeRule[classes.length][];
    for (int word = 0; word < classes.length; word++) {
      rules[word] = classes[word] == 0 ? NO_RULES : TimeRules.beginningWith(classes[word]);
    }
  }

  private static int value(TimeClass wordClass, String value) {
    if (value.isEmpty()) {
      return 0;
    }
    return wordClass == TimeClass.UNIT || wordClass == TimeClass.LETTER
        ? Grain.valueOf(value.toUpperCase(Locale.ROOT)).ordinal()
        : Integer.parseInt(value);
  }

  /** Months with two neighbouring letters exchanged ("Jnauary"), common on the wire. */
  private void addMisspellings(String month, int value) {
    for (int i = 0; i + 1 < month.length(); i++) {
      char[] letters = month.toCharArray();
      char first = letters[i];
      letters[i] = letters[i + 1];
      letters[i + 1] = first;
      add(new String(letters), TimeClass.MONTH, value);
    }
  }

  private void add(String word, TimeClass wordClass, int value) {
    int number = vocabulary.add(word);
    if (number >= classes.length) {
      classes = Arrays.copyOf(classes, number * 2);
      values = Arrays.copyOf(values, number * 2);
    }
    classes[number] |= wordClass.bit;
    if (value != 0) {
      values[number] = (byte) value;
    }
  }

  /** The classes of a word as bits; 0 if it has none. */
  long classes(int word) {
    return word >= 0 && word < classes.length ? classes[word] : 0;
  }

  /** The rules that may read at a word. */
  TimeRule[] rules(int word) {
    return word >= 0 && word < rules.length ? rules[word] : NO_RULES;
  }

  int value(int word) {
    return values[word];
  }
}
