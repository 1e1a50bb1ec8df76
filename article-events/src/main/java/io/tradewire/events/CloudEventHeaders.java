package io.tradewire.events;

/**
 * Kafka header names of a CloudEvent in binary mode (CloudEvents 1.0, Kafka protocol binding §3.2).
 */
public final class CloudEventHeaders {
  public static final String SPEC_VERSION = "ce_specversion";
  public static final String ID = "ce_id";
  public static final String SOURCE = "ce_source";
  public static final String TYPE = "ce_type";
  public static final String SUBJECT = "ce_subject";
  public static final String TIME = "ce_time";
  public static final String CONTENT_TYPE = "content-type";

  /** Extension attribute: the article's revision; on a retraction the revision that it ends. */
  public static final String REVISION = "ce_revision";

  private CloudEventHeaders() {}
}
