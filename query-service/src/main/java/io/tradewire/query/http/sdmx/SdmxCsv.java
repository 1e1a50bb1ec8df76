package io.tradewire.query.http.sdmx;

import io.tradewire.query.format.Csv;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** SDMX-CSV, version 1.0 (a column DATAFLOW) or 2.0 (columns STRUCTURE, STRUCTURE_ID, ACTION). */
final class SdmxCsv implements DataMessage {

  private final List<String> first;
  private final List<String> firstNames;

  private SdmxCsv(List<String> firstNames, List<String> first) {
    this.firstNames = firstNames;
    this.first = first;
  }

  static SdmxCsv version1() {
    return new SdmxCsv(List.of("DATAFLOW"), List.of(Dsd.reference()));
  }

  static SdmxCsv version2() {
    return new SdmxCsv(
        List.of("STRUCTURE", "STRUCTURE_ID", "ACTION"), List.of("dataflow", Dsd.reference(), "I"));
  }

  @Override
  public byte[] head(MessageHeader header) {
    List<String> names = new ArrayList<>(firstNames);
    Dsd.DIMENSIONS.forEach(d -> names.add(d.id()));
    names.add(Dsd.TIME.id());
    names.add(Dsd.VALUE.id());
    Dsd.ATTRIBUTES.forEach(a -> names.add(a.id()));
    return line(names);
  }

  @Override
  public byte[] observation(SdmxObservation observation) {
    List<String> cells = new ArrayList<>(first);
    cells.addAll(observation.key());
    cells.add(observation.time());
    cells.add(observation.value());
    for (int i = 0; i < Dsd.ATTRIBUTES.size(); i++) {
      cells.add(i < observation.attributes().size() ? observation.attributes().get(i) : null);
    }
    return line(cells);
  }

  @Override
  public byte[] tail() {
    return new byte[0];
  }

  private static byte[] line(List<String> cells) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      Csv.cell(line, cells.get(i), i == 0);
    }
    Csv.end(line);
    return line.toString().getBytes(StandardCharsets.UTF_8);
  }
}
