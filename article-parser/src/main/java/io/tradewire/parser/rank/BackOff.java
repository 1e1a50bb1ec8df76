package io.tradewire.parser.rank;

/**
 * A property of a candidate together with a finer property of the decision, at three grains: alone,
 * with the coarse class of the finer one, and with the finer one itself. What few examples show of
 * one value is so shared with its class.
 */
public final class BackOff {
  /** In the names of the finest features. */
  public static final String FINE = "+each";

  private final Template alone;
  private final Template coarse;
  private final Template fine;
  private final int[] classes;

  /**
   * Declares the features.
   *
   * @param classes for each value of the finer axis its class
   */
  public BackOff(Space space, String name, Axis axis, Axis finer, Axis classAxis, int[] classes) {
    this.alone = space.template(name, axis);
    this.coarse = space.template(name + "+class", axis, classAxis);
    this.fine = space.template(name + FINE, axis, finer);
    this.classes = classes.clone();
  }

  /** Adds the features of a pair of values. */
  public void add(Features features, int value, int finer) {
    features.add(alone.at(value)).add(coarse.at(value, classes[finer])).add(fine.at(value, finer));
  }
}
