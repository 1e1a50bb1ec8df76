package io.tradewire.query.http.sdmx;

import io.tradewire.query.domain.Nearest;
import io.tradewire.query.domain.Problem;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The kinds of maintained artefacts that structure queries ask for. */
enum Artefact {
  DATAFLOW("dataflow"),
  DATA_STRUCTURE("datastructure"),
  CONCEPT_SCHEME("conceptscheme"),
  CODELIST("codelist");

  private static final List<String> REFERENCES =
      List.of(
          "none",
          "parents",
          "parentsandsiblings",
          "children",
          "descendants",
          "all",
          "datastructure",
          "dataflow",
          "conceptscheme",
          "codelist");

  private final String path;

  Artefact(String path) {
    this.path = path;
  }

  /** The kind with this name in a path. */
  static Artefact parse(String path) {
    List<String> known = Arrays.stream(values()).map(a -> a.path).toList();
    return Arrays.stream(values())
        .filter(a -> a.path.equals(path))
        .findFirst()
        .orElseThrow(() -> Problem.unknownCode("structure", path, Nearest.to(path, known)));
  }

  /** The kinds of a message: the one asked for, and those that {@code references} adds. */
  Set<Artefact> with(String references) {
    EnumSet<Artefact> kinds = EnumSet.of(this);
    switch (references == null ? "none" : references) {
      case "none" -> {}
      case "children" -> kinds.addAll(children());
      case "descendants" -> kinds.addAll(descendants());
      case "parents", "parentsandsiblings" -> kinds.addAll(parents());
      case "all" -> kinds.addAll(EnumSet.allOf(Artefact.class));
      default -> {
        if (!REFERENCES.contains(references)) {
          throw Problem.unknownCode("references", references, Nearest.to(references, REFERENCES));
        }
        kinds.add(parse(references));
      }
    }
    return kinds;
  }

  private Set<Artefact> children() {
    return switch (this) {
      case DATAFLOW -> EnumSet.of(DATA_STRUCTURE);
      case DATA_STRUCTURE -> EnumSet.of(CONCEPT_SCHEME, CODELIST);
      case CONCEPT_SCHEME, CODELIST -> EnumSet.noneOf(Artefact.class);
    };
  }

  private Set<Artefact> descendants() {
    return this == DATAFLOW ? EnumSet.of(DATA_STRUCTURE, CONCEPT_SCHEME, CODELIST) : children();
  }

  private Set<Artefact> parents() {
    return switch (this) {
      case DATAFLOW -> EnumSet.noneOf(Artefact.class);
      case DATA_STRUCTURE -> EnumSet.of(DATAFLOW);
      case CONCEPT_SCHEME, CODELIST -> EnumSet.of(DATA_STRUCTURE);
    };
  }
}
