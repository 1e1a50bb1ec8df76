package io.tradewire.parser.link;

/** A region's canonical name and country. */
record Place(String name, String country) {}
