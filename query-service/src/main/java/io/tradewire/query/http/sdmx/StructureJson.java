package io.tradewire.query.http.sdmx;

import com.fasterxml.jackson.core.JsonGenerator;
import io.tradewire.query.format.JsonList;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** SDMX-JSON 1.0 structure messages. */
record StructureJson(JsonGenerator out) {

  private static final String URN = "urn:sdmx:org.sdmx.infomodel.";

  /** A message with artefacts of these kinds. */
  static byte[] write(MessageHeader header, Set<Artefact> kinds, List<Codelist> codelists) {
    return JsonList.bytes(out -> new StructureJson(out).message(header, kinds, codelists));
  }

  private void message(MessageHeader header, Set<Artefact> kinds, List<Codelist> codelists)
      throws IOException {
    out.writeStartObject();
    out.writeObjectFieldStart("meta");
    out.writeStringField("id", header.id());
    out.writeStringField("prepared", header.preparedText());
    out.writeObjectFieldStart("sender");
    out.writeStringField("id", Dsd.AGENCY);
    out.writeEndObject();
    out.writeEndObject();
    out.writeObjectFieldStart("data");
    if (kinds.contains(Artefact.DATAFLOW)) {
      out.writeArrayFieldStart("dataflows");
      maintained(Dsd.ID, Dsd.NAME);
      out.writeStringField("structure", urn("datastructure.DataStructure", Dsd.ID));
      out.writeEndObject();
      out.writeEndArray();
    }
    if (kinds.contains(Artefact.CODELIST)) {
      codelists(codelists);
    }
    if (kinds.contains(Artefact.CONCEPT_SCHEME)) {
      concepts();
    }
    if (kinds.contains(Artefact.DATA_STRUCTURE)) {
      dataStructure();
    }
    out.writeEndObject();
    out.writeEndObject();
  }

  private void codelists(List<Codelist> codelists) throws IOException {
    out.writeArrayFieldStart("codelists");
    for (Codelist codelist : codelists) {
      maintained(codelist.id(), codelist.name());
      out.writeArrayFieldStart("codes");
      for (Map.Entry<String, String> code : codelist.codes().entrySet()) {
        item(code.getKey(), code.getValue());
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void concepts() throws IOException {
    out.writeArrayFieldStart("conceptSchemes");
    maintained(Dsd.CONCEPTS, "Concepts");
    out.writeArrayFieldStart("concepts");
    for (Component component : Dsd.components()) {
      item(component.id(), component.name());
    }
    out.writeEndArray();
    out.writeEndObject();
    out.writeEndArray();
  }

  private void dataStructure() throws IOException {
    out.writeArrayFieldStart("dataStructures");
    maintained(Dsd.ID, Dsd.NAME);
    out.writeObjectFieldStart("dataStructureComponents");
    out.writeObjectFieldStart("dimensionList");
    out.writeStringField("id", "DimensionDescriptor");
    components("dimensions", Dsd.DIMENSIONS, 1);
    components("timeDimensions", List.of(Dsd.TIME), Dsd.DIMENSIONS.size() + 1);
    out.writeEndObject();
    out.writeObjectFieldStart("attributeList");
    out.writeStringField("id", "AttributeDescriptor");
    components("attributes", Dsd.ATTRIBUTES, 0);
    out.writeEndObject();
    out.writeObjectFieldStart("measureList");
    out.writeStringField("id", "MeasureDescriptor");
    out.writeObjectFieldStart("primaryMeasure");
    out.writeStringField("id", Dsd.VALUE.id());
    out.writeStringField("conceptIdentity", concept(Dsd.VALUE));
    out.writeEndObject();
    out.writeEndObject();
    out.writeEndObject();
    out.writeEndObject();
    out.writeEndArray();
  }

  private void components(String name, List<Component> components, int position)
      throws IOException {
    out.writeArrayFieldStart(name);
    int next = position;
    for (Component component : components) {
      out.writeStartObject();
      out.writeStringField("id", component.id());
      if (position > 0) {
        out.writeNumberField("position", next++);
      }
      out.writeStringField("conceptIdentity", concept(component));
      if (component.codelist() != null) {
        out.writeObjectFieldStart("localRepresentation");
        out.writeStringField("enumeration", urn("codelist.Codelist", component.codelist()));
        out.writeEndObject();
      }
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void maintained(String id, String name) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", id);
    out.writeStringField("agencyID", Dsd.AGENCY);
    out.writeStringField("version", Dsd.VERSION);
    out.writeStringField("name", name);
  }

  private void item(String id, String name) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", id);
    out.writeStringField("name", name);
    out.writeEndObject();
  }

  private static String concept(Component component) {
    return urn("conceptscheme.Concept", Dsd.CONCEPTS) + "." + component.id();
  }

  private static String urn(String ofClass, String id) {
    return URN + ofClass + "=" + Dsd.AGENCY + ":" + id + "(" + Dsd.VERSION + ")";
  }
}
