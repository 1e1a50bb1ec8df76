package io.tradewire.query.http.sdmx;

import io.tradewire.query.domain.Nearest;
import io.tradewire.query.domain.Problem;
import io.tradewire.query.domain.ProblemKind;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** The formats of data messages. */
enum SdmxFormat {
  GENERIC(
      "genericdata",
      "application/vnd.sdmx.genericdata+xml;version=2.1",
      List.of("application/vnd.sdmx.genericdata+xml", "application/xml", "text/xml"),
      GenericXml::new),
  STRUCTURE_SPECIFIC(
      "structurespecificdata",
      "application/vnd.sdmx.structurespecificdata+xml;version=2.1",
      List.of("application/vnd.sdmx.structurespecificdata+xml"),
      StructureSpecificXml::new),
  JSON(
      "jsondata",
      "application/vnd.sdmx.data+json;version=1.0.0",
      List.of("application/vnd.sdmx.data+json", "application/json"),
      SdmxJson::new),
  CSV_2(
      "csvdata2",
      "application/vnd.sdmx.data+csv;version=2.0.0",
      List.of("application/vnd.sdmx.data+csv;version=2.0.0"),
      SdmxCsv::version2),
  CSV(
      "csvdata",
      "application/vnd.sdmx.data+csv;version=1.0.0",
      List.of("application/vnd.sdmx.data+csv", "text/csv"),
      SdmxCsv::version1);

  private final String code;
  private final String contentType;
  private final List<MediaType> accepted;
  private final Supplier<DataMessage> message;

  SdmxFormat(
      String code, String contentType, List<String> accepted, Supplier<DataMessage> message) {
    this.code = code;
    this.contentType = contentType;
    this.accepted = accepted.stream().map(MediaType::valueOf).toList();
    this.message = message;
  }

  /** What {@code Content-Type} says. */
  String contentType() {
    return contentType;
  }

  /** A new message of this format. */
  DataMessage message() {
    return message.get();
  }

  /** The format of the parameter, else of the Accept header, the client's preference first. */
  static SdmxFormat choose(String parameter, List<MediaType> accept) {
    if (parameter != null) {
      List<String> codes = Arrays.stream(values()).map(f -> f.code).toList();
      return Arrays.stream(values())
          .filter(f -> f.code.equals(parameter))
          .findFirst()
          .orElseThrow(
              () -> Problem.unknownCode("format", parameter, Nearest.to(parameter, codes)));
    }
    return accept.stream()
        .flatMap(type -> Arrays.stream(values()).filter(f -> f.answers(type)).limit(1))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.of(
                    ProblemKind.NOT_ACCEPTABLE,
                    "Data is offered as SDMX-ML 2.1 (generic, structure-specific), SDMX-JSON 1.0"
                        + " and SDMX-CSV 1.0 and 2.0."));
  }

  private boolean answers(MediaType wanted) {
    String version = wanted.getParameters().get("version");
    return accepted.stream()
        .anyMatch(
            offered ->
                wanted.isCompatible(offered)
                    && (!offered.getParameters().containsKey("version")
                        || offered.getParameters().get("version").equals(version)));
  }
}
