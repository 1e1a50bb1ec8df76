package io.tradewire.query.http;

import io.tradewire.query.format.Lines;
import io.tradewire.query.store.RowCursor;

/** A body that is written while its rows come from the database. */
public record StreamedBody(RowCursor cursor, Lines lines) {}
