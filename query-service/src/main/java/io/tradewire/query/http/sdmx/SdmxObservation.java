package io.tradewire.query.http.sdmx;

import java.util.List;

/**
 * One observation in SDMX's words.
 *
 * @param key codes in the order of {@link Dsd#DIMENSIONS}
 * @param time TIME_PERIOD
 * @param value digits as stored, null if there is none
 * @param attributes in the order of {@link Dsd#ATTRIBUTES}, null where there is none
 */
record SdmxObservation(List<String> key, String time, String value, List<String> attributes) {}
