package io.tradewire.parser.link;

import java.util.function.Supplier;

/**
 * What is made when it is first asked for, and then kept. Belongs to one article and so to one
 * thread.
 */
public final class Lazy<T> implements Supplier<T> {
  private Supplier<T> maker;
  private T made;

  /** To be made by the supplier, which is asked at most once. */
  public Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    if (maker != null) {
      made = maker.get();
      maker = null;
    }
    return made;
  }
}
