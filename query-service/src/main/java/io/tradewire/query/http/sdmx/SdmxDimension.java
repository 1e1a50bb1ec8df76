package io.tradewire.query.http.sdmx;

import java.util.ArrayList;
import java.util.List;

/** Translates between the database's words and codes of the dimensions. */
final class SdmxDimension {

  private static final int UNIT = Dsd.position("UNIT_MEASURE");
  private static final int STATUS = Dsd.position("OBS_STATUS");
  private static final int SCOPE = Dsd.position("SCOPE");
  private static final int REGION = Dsd.position("REGION");
  private static final int REPORTER = Dsd.position("REF_AREA");

  private SdmxDimension() {}

  /** The code of a value; null has one too. */
  static String code(int position, String value) {
    if (value == null) {
      return none(position);
    }
    if (position == STATUS) {
      return value.equals("planned") ? "F" : "A";
    }
    return position == SCOPE || position == REGION ? SdmxCode.of(value) : value;
  }

  /** The values of codes; codes that no value can have are left out. */
  static List<String> values(int position, List<String> codes) {
    List<String> values = new ArrayList<>();
    for (String code : codes) {
      if (position == STATUS) {
        if (code.equals("A") || code.equals("F")) {
          values.add(code.equals("F") ? "planned" : "actual");
        }
      } else if (position == SCOPE || position == REGION) {
        values.add(phrase(code));
      } else {
        values.add(code);
      }
    }
    return values;
  }

  /** Whether the code for "none" is among them. */
  static boolean asksForNone(int position, List<String> codes) {
    return codes.contains(none(position));
  }

  /** The phrase of a code or of a part of one. */
  static String phrase(String code) {
    try {
      return SdmxCode.phrase(code);
    } catch (IllegalArgumentException e) {
      // No phrase has this code, so that no series has it: the answer is the same as for any
      // other code that is not in the list.
      return code;
    }
  }

  private static String none(int position) {
    if (position == UNIT) {
      return SdmxCode.NOT_APPLICABLE;
    }
    return position == REPORTER ? SdmxCode.UNSPECIFIED : SdmxCode.TOTAL;
  }
}
