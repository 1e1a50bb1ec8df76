package io.tradewire.parser.link;

import java.util.List;

/**
 * What is known of an article, or of a chapter of it, before its numbers are read one by one.
 *
 * @param cast the parties that it is about
 * @param title the headline, null if there is none
 * @param scenes the sentences
 * @param preview what the first reading found; null while reading for the first time
 */
record Outline(Cast cast, Scene title, List<Scene> scenes, Preview preview) {

  /** The same, once the first reading is done. */
  Outline after(Memory reading) {
    return new Outline(cast, title, scenes, new Preview(reading));
  }
}
