package io.tradewire.query.http;

/** What an answer depends on, and so how it is known to be still right. */
enum Freshness {

  /** On observations alone: right until the next change. */
  CHANGES,

  /** On more: the words of articles, exchange rates, today's date. Compared byte by byte. */
  CONTENT
}
