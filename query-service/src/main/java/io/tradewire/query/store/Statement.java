package io.tradewire.query.store;

import io.vertx.sqlclient.Tuple;

/** A prepared statement's text with {@code $1...} and its values. */
public record Statement(String sql, Tuple values) {}
