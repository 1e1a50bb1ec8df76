package io.tradewire.query.http.sdmx;

/**
 * A dimension, measure or attribute of the data structure, with the concept of the same id.
 *
 * @param id concept id: SDMX's own where there is one (Content-Oriented Guidelines, 2009)
 * @param name in English
 * @param codelist id of the code list its values are from, null if they are free
 */
record Component(String id, String name, String codelist) {}
