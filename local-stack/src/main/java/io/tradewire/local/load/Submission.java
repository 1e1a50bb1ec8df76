package io.tradewire.local.load;

/**
 * One article on its way to ingest-service's door.
 *
 * @param origin where it was read, for messages: a file, or a file and a line
 * @param contentType media type of the body
 * @param body bytes to post
 */
public record Submission(String origin, String contentType, byte[] body) {}
