package io.tradewire.query.http;

/**
 * What tells one answer from another: nothing else of a request enters into it.
 *
 * @param uri absolute, because {@code next} is
 * @param accept the Accept header, null if there is none
 */
record CacheKey(String uri, String accept) {}
