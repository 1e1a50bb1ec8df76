package io.tradewire.parser.link;

/** A scope's phrase and code. */
record Topic(String phrase, String code) {}
