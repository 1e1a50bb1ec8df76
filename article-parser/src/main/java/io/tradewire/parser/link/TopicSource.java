package io.tradewire.parser.link;

/** Where a figure's scope may come from. */
enum TopicSource {
  NONE,
  HERE,
  BACK,
  TITLE,
  CARRY,
  THEME,
  HEADING,
  OPENING,
  EARLIER,
  /** What a body or an office is named after. */
  NAMED
}
