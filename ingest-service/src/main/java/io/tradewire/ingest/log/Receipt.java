package io.tradewire.ingest.log;

/**
 * The broker has it.
 *
 * @param id of the article
 * @param revision under which it was published
 */
public record Receipt(String id, long revision) {}
