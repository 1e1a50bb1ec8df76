package io.tradewire.local.load;

/** What became of a submission. */
public sealed interface Outcome {

  /** Where the submission was read. */
  String origin();

  /**
   * The broker has it.
   *
   * @param id under which the article is known
   * @param figures how many were read out of it
   */
  record Accepted(String origin, String id, int figures) implements Outcome {}

  /** The door said no, and would again. */
  record Rejected(String origin, String reason) implements Outcome {}

  /** Nobody took it, though it was tried several times. */
  record Undelivered(String origin, String reason) implements Outcome {}
}
