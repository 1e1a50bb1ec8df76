package io.tradewire.parser.text;

import java.text.Normalizer;

/** Folds case and Latin accents, character by character, so that offsets stay. */
public final class Fold {
  private static final char[] TABLE = table();

  private Fold() {}

  /** The folded character: lower case, without accent where the bare letter is ASCII. */
  public static char fold(char c) {
    return c < TABLE.length ? TABLE[c] : Character.toLowerCase(c);
  }

  /** All characters folded. */
  public static String fold(String text) {
    char[] chars = text.toCharArray();
    return new String(fold(chars, chars.length));
  }

  /** The first characters folded, as many as are asked for. */
  static char[] fold(char[] chars, int length) {
    char[] folded = new char[length];
    for (int i = 0; i < length; i++) {
      folded[i] = fold(chars[i]);
    }
    return folded;
  }

  /** Up to Latin Extended Additional, which holds the Vietnamese letters with two marks. */
  private static char[] table() {
    char[] table = new char[0x1f00];
    for (char c = 0; c < table.length; c++) {
      char bare = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
      table[c] = Character.toLowerCase(bare < 0x80 ? bare : c);
    }
    table['\u0131'] = 'i';
    table['\u0111'] = 'd';
    table['\u0110'] = 'd';
    table['\u00f8'] = 'o';
    table['\u00d8'] = 'o';
    table['\u0142'] = 'l';
    table['\u0141'] = 'l';
    return table;
  }
}
