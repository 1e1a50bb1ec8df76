package io.tradewire.query.http.sdmx;

import io.smallrye.mutiny.Uni;
import io.tradewire.query.domain.Problem;
import io.tradewire.query.domain.ProblemKind;
import io.tradewire.query.format.Lines;
import io.tradewire.query.store.Database;
import io.tradewire.query.store.RowCursor;
import io.tradewire.query.store.changes.ChangeWatch;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Makes messages out of the database. */
@ApplicationScoped
class SdmxMessages {

  private final Database database;
  private final ChangeWatch watch;
  private final Clock clock = Clock.systemUTC();

  SdmxMessages(Database database, ChangeWatch watch) {
    this.database = database;
    this.watch = watch;
  }

  /** Rows to be written, and how. */
  record Data(RowCursor cursor, Lines lines) {}

  /** A data message; a problem if there is nothing to put into it (SDMX: 404, no results). */
  Uni<Data> data(SdmxFilter filter, SdmxFormat format) {
    return database
        .first(SdmxQueries.any(filter))
        .map(
            any ->
                any.orElseThrow(
                    () ->
                        Problem.of(
                            ProblemKind.NOT_FOUND,
                            "No observation has this key and these periods;"
                                + " /v1/sdmx/availableconstraint/"
                                + Dsd.ID
                                + " tells what there is.")))
        .flatMap(any -> database.cursor(SdmxQueries.data(filter)))
        .map(
            cursor -> new Data(cursor, new SdmxLines(format.message(), header(), filter.detail())));
  }

  /** A structure message; the id may be that of one code list, or all. */
  Uni<byte[]> structure(Set<Artefact> kinds, String codelist, boolean json) {
    if (!kinds.contains(Artefact.CODELIST)) {
      return Uni.createFrom().item(() -> write(kinds, List.of(), json));
    }
    return database
        .rows(SdmxQueries.phrases())
        .map(Codelist::all)
        .map(lists -> chosen(lists, codelist))
        .map(lists -> write(kinds, lists, json));
  }

  /** The codes for which there is data, of one dimension or all. */
  Uni<byte[]> availability(SdmxFilter filter, String component) {
    return database
        .rows(SdmxQueries.available(filter))
        .map(
            rows -> {
              Map<String, List<String>> available = new LinkedHashMap<>();
              rows.forEach(row -> add(available, row, component));
              return available;
            })
        .map(this::availability);
  }

  private static void add(Map<String, List<String>> available, Row row, String component) {
    int position = row.getInteger(0);
    String dimension = Dsd.DIMENSIONS.get(position).id();
    if (FlowReference.isAll(component) || component.equals(dimension)) {
      String value = row.getString(1);
      available
          .computeIfAbsent(dimension, d -> new ArrayList<>())
          .add(SdmxDimension.code(position, value == null || value.isEmpty() ? null : value));
    }
  }

  private static List<Codelist> chosen(List<Codelist> lists, String id) {
    if (FlowReference.isAll(id)) {
      return lists;
    }
    List<Codelist> one = lists.stream().filter(list -> list.id().equals(id)).toList();
    if (one.isEmpty()) {
      throw FlowReference.unknown("code list " + id);
    }
    return one;
  }

  private byte[] write(Set<Artefact> kinds, List<Codelist> lists, boolean json) {
    try {
      return json
          ? StructureJson.write(header(), kinds, lists)
          : StructureXml.write(header(), kinds, lists);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing to memory does not fail", e);
    }
  }

  private byte[] availability(Map<String, List<String>> available) {
    try {
      return StructureXml.availability(header(), available);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing to memory does not fail", e);
    }
  }

  private MessageHeader header() {
    String version = watch.version().map(v -> "V" + v).orElse("V0");
    return new MessageHeader(version.replace('.', '_').replace('+', '_'), clock.instant());
  }
}
