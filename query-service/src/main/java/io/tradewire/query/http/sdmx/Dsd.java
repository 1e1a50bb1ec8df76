package io.tradewire.query.http.sdmx;

import java.util.ArrayList;
import java.util.List;

/**
 * The one data structure and the one dataflow.
 *
 * <p>OBS_STATUS is a dimension here: what came true (A, normal value) and what was planned (F,
 * forecast) are series of their own, which an attribute could not tell apart.
 */
final class Dsd {

  static final String AGENCY = "TRADEWIRE";
  static final String ID = "OBSERVATIONS";
  static final String VERSION = "1.0";
  static final String NAME = "Trade and investment in the news";
  static final String CONCEPTS = "CONCEPTS";

  /** In the order of a key. */
  static final List<Component> DIMENSIONS =
      List.of(
          new Component("FREQ", "Frequency", "CL_FREQ"),
          new Component("REF_AREA", "Reference area (reporter)", "CL_AREA"),
          new Component("COUNTERPART_AREA", "Counterpart area (partner)", "CL_AREA"),
          new Component("INDICATOR", "Indicator", "CL_INDICATOR"),
          new Component("UNIT_MEASURE", "Unit of measure", "CL_UNIT"),
          new Component("OBS_STATUS", "Observation status", "CL_OBS_STATUS"),
          new Component("SCOPE", "Sector, goods or project type", "CL_SCOPE"),
          new Component("REGION", "Part of the reference area", "CL_REGION"));

  static final Component TIME = new Component("TIME_PERIOD", "Time period or range", null);
  static final Component VALUE = new Component("OBS_VALUE", "Observation value", null);

  /** All at the observation. */
  static final List<Component> ATTRIBUTES =
      List.of(
          new Component("UNIT_MULT", "Unit multiplier, a power of ten", null),
          new Component("BOUND", "How sources limit the value", "CL_BOUND"),
          new Component("CHANGE", "Percent change against the base period", null),
          new Component("SOURCES_AGREEING", "Number of sources that agree", null),
          new Component("SOURCES_DISAGREEING", "Number of sources that do not", null),
          new Component("DERIVED", "Whether the value was derived from others", "CL_DERIVED"),
          new Component("OBS_ID", "Identifier in /v1/observations", null));

  private Dsd() {}

  /** Maintained artefacts are referred to as {@code AGENCY:ID(VERSION)}. */
  static String reference() {
    return AGENCY + ":" + ID + "(" + VERSION + ")";
  }

  /** Dimensions, time, measure and attributes: what has a concept. */
  static List<Component> components() {
    List<Component> all = new ArrayList<>(DIMENSIONS);
    all.add(TIME);
    all.add(VALUE);
    all.addAll(ATTRIBUTES);
    return all;
  }

  /** The place of a dimension in a key, from 0; -1 if there is none of this id. */
  static int position(String dimension) {
    for (int i = 0; i < DIMENSIONS.size(); i++) {
      if (DIMENSIONS.get(i).id().equals(dimension)) {
        return i;
      }
    }
    return -1;
  }
}
