package io.tradewire.parser.rank;

import java.util.ArrayList;
import java.util.List;

/** The features of one decision, numbered from 0 in the order they are declared. */
public final class Space {
  private final String name;
  private final List<String> names = new ArrayList<>();

  /** An empty space; its name is that of the decision and of its weights' file. */
  public Space(String name) {
    this.name = name;
  }

  /** Name of the decision. */
  public String name() {
    return name;
  }

  /** Declares a feature. */
  public int feature(String feature) {
    names.add(feature);
    return names.size() - 1;
  }

  /** Declares a family of features, one for each value of an axis. */
  public Template template(String template, Axis axis) {
    int base = names.size();
    for (String value : axis.values()) {
      names.add(template + "=" + value);
    }
    return new Template(base, axis.size(), 1);
  }

  /** Declares a family of features, one for each pair of values of two axes. */
  public Template template(String template, Axis first, Axis second) {
    int base = names.size();
    for (String a : first.values()) {
      for (String b : second.values()) {
        names.add(template + "=" + a + "+" + b);
      }
    }
    return new Template(base, first.size(), second.size());
  }

  /** Number of features declared. */
  public int size() {
    return names.size();
  }

  /** A feature's name. */
  public String nameOf(int feature) {
    return names.get(feature);
  }
}
