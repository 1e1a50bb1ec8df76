package io.tradewire.local.stack;

/** Why the stack does not run: one sentence for the person at the terminal. */
public final class StackFailure extends RuntimeException {

  public StackFailure(String sentence) {
    super(sentence);
  }

  public StackFailure(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
