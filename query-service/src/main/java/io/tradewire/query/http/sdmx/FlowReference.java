package io.tradewire.query.http.sdmx;

import io.tradewire.query.domain.Problem;
import io.tradewire.query.domain.ProblemKind;
import java.util.List;

/** Checks that an artefact is the one there is. */
final class FlowReference {

  private static final List<String> AGENCIES = List.of("all", "*", Dsd.AGENCY);
  private static final List<String> VERSIONS =
      List.of("all", "*", "latest", "+", "~", "1.0+", Dsd.VERSION);

  private FlowReference() {}

  /** The 2.1 form {@code AGENCY,ID,VERSION}, of which the id alone is enough. */
  static void check(String flow) {
    String[] parts = flow.split(",", -1);
    switch (parts.length) {
      case 1 -> check("all", parts[0], "latest");
      case 2 -> check(parts[0], parts[1], "latest");
      case 3 -> check(parts[0], parts[1], parts[2]);
      default -> throw unknown(flow);
    }
  }

  /** The parts of a reference to the dataflow or its structure. */
  static void check(String agency, String id, String version) {
    if (!AGENCIES.contains(agency)
        || !(id.equals(Dsd.ID) || id.equals("all") || id.equals("*"))
        || !VERSIONS.contains(version)) {
      throw unknown(agency + "," + id + "," + version);
    }
  }

  /** The parts of a reference to some artefact of the agency. */
  static void checkOwner(String agency, String version) {
    if (!AGENCIES.contains(agency) || !VERSIONS.contains(version)) {
      throw unknown(agency + "/" + version);
    }
  }

  static boolean isAll(String id) {
    return id.equals("all") || id.equals("*");
  }

  static Problem unknown(String what) {
    return Problem.of(
        ProblemKind.NOT_FOUND,
        "There is no "
            + what
            + "; the one dataflow is "
            + Dsd.AGENCY
            + ","
            + Dsd.ID
            + ","
            + Dsd.VERSION
            + ".");
  }
}
