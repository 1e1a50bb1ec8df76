package io.tradewire.parser.header;

/**
 * A dateline: "MINSK, 23 July (BelTA) -".
 *
 * @param place the first place it names
 * @param agency null if it names none
 * @param day null if it has none
 * @param end index of the token behind it
 */
record Dateline(String place, String agency, Day day, int end) {}
