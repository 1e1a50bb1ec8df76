package io.tradewire.query.http.sdmx;

/** Writes a data message while its observations come, ordered by key. Each is used once. */
interface DataMessage {

  /** What comes before the first observation. */
  byte[] head(MessageHeader header) throws Exception;

  /** One observation. */
  byte[] observation(SdmxObservation observation) throws Exception;

  /** What comes behind the last observation. */
  byte[] tail() throws Exception;
}
