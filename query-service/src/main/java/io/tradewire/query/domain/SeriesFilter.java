package io.tradewire.query.domain;

import java.util.List;

/**
 * Which series are wanted. Values of one list are alternatives, lists are cumulative, an empty list
 * restricts nothing; {@link Codes#NONE} in partners, scopes and regions asks for series that have
 * none.
 *
 * @param series keys (16 hexadecimal digits) or codes of series
 * @param indicators codes of {@link Indicator}
 * @param reporters party codes; of undirected indicators either party may be named first
 * @param partners party codes
 * @param statuses actual, planned
 * @param scopes phrases or codes of a classification
 * @param regions canonical names
 */
public record SeriesFilter(
    List<String> series,
    List<String> indicators,
    List<String> reporters,
    List<String> partners,
    List<String> statuses,
    List<String> scopes,
    List<String> regions) {}
