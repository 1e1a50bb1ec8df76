package io.tradewire.parser.link;

import java.util.List;

/**
 * What is known of an article, or of a chapter of it, before its numbers are read one by one.
 *
 * @param cast the parties that it is about
 * @param title the headline, null if there is none
 * @param scenes the sentences
 */
record Outline(Cast cast, Scene title, List<Scene> scenes) {}
