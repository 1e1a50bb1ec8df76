package io.tradewire.parser.rank;

import io.tradewire.parser.text.Stem;
import java.util.ArrayList;
import java.util.List;

/** The features of one decision, numbered from 0 in the order they are declared. */
public final class Space {
  private final String name;
  private final List<String> names = new ArrayList<>();
  private final List<WordTemplate> families = new ArrayList<>();

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

  /** Declares a family of word features. */
  public WordTemplate words(String template, Axis classes) {
    WordTemplate family = new WordTemplate(families.size() + 1, template, classes);
    families.add(family);
    return family;
  }

  /** The name of a word feature: {@code family=class~stem}. */
  public String nameOf(long feature, String stem) {
    WordTemplate family = families.get(WordTemplate.familyOf(feature) - 1);
    return family.name()
        + "="
        + family.classes().values().get(WordTemplate.classOf(feature))
        + "~"
        + stem;
  }

  /** The word feature with a name, or 0 if there is no such family or class. */
  long word(String feature) {
    int stem = feature.indexOf('~');
    int value = feature.lastIndexOf('=', stem);
    for (WordTemplate family : families) {
      int at =
          value < 0 ? -1 : family.classes().values().indexOf(feature.substring(value + 1, stem));
      if (at >= 0 && family.name().equals(feature.substring(0, value))) {
        return family.at(at, Stem.hash(feature.substring(stem + 1)));
      }
    }
    return 0;
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
