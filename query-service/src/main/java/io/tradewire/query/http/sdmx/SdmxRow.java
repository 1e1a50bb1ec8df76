package io.tradewire.query.http.sdmx;

import io.tradewire.query.domain.ObservationId;
import io.vertx.sqlclient.Row;
import java.util.Arrays;
import java.util.List;

/** Reads the rows of {@link SdmxQueries#data}. */
final class SdmxRow {

  private SdmxRow() {}

  static SdmxObservation read(Row row, Detail detail) {
    List<String> key =
        List.of(
            row.getString("freq"),
            SdmxDimension.code(1, row.getString("reporter")),
            SdmxDimension.code(2, row.getString("partner")),
            row.getString("indicator"),
            SdmxDimension.code(4, row.getString("unit").isEmpty() ? null : row.getString("unit")),
            SdmxDimension.code(5, row.getString("status")),
            SdmxDimension.code(6, row.getString("scope")),
            SdmxDimension.code(7, row.getString("region")));
    if (detail.keysOnly()) {
      return new SdmxObservation(key, null, null, List.of());
    }
    return new SdmxObservation(
        key,
        SdmxTime.of(row.getLocalDate("period_start"), row.getLocalDate("period_end")),
        row.getString("value"),
        detail == Detail.DATA_ONLY ? List.of() : attributes(row));
  }

  private static List<String> attributes(Row row) {
    short derivation = row.getShort("derivation");
    ObservationId id =
        new ObservationId(
            row.getLong("series_key"),
            row.getLocalDate("period_start"),
            row.getLocalDate("period_end"),
            row.getString("unit"),
            derivation);
    return Arrays.asList(
        "0",
        row.getString("bound"),
        row.getString("change"),
        row.getInteger("agreeing").toString(),
        row.getInteger("disagreeing").toString(),
        derivation > 0 ? "Y" : "N",
        id.toString());
  }
}
