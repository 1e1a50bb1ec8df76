package io.tradewire.query.http.sdmx;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** The end of an SDMX-JSON data message: which values its numbers stand for. */
record SdmxJsonStructure(JsonGenerator out) {

  void write(List<ValueIndex> dimensions, ValueIndex times, List<ValueIndex> attributes)
      throws IOException {
    out.writeObjectFieldStart("structure");
    out.writeStringField("name", Dsd.NAME);
    out.writeObjectFieldStart("dimensions");
    out.writeArrayFieldStart("dataSet");
    out.writeEndArray();
    out.writeArrayFieldStart("series");
    for (int i = 0; i < dimensions.size(); i++) {
      component(Dsd.DIMENSIONS.get(i), i, dimensions.get(i));
    }
    out.writeEndArray();
    out.writeArrayFieldStart("observation");
    component(Dsd.TIME, dimensions.size(), times);
    out.writeEndArray();
    out.writeEndObject();
    out.writeObjectFieldStart("attributes");
    for (String level : List.of("dataSet", "series")) {
      out.writeArrayFieldStart(level);
      out.writeEndArray();
    }
    out.writeArrayFieldStart("observation");
    for (int i = 0; i < attributes.size(); i++) {
      component(Dsd.ATTRIBUTES.get(i), -1, attributes.get(i));
    }
    out.writeEndArray();
    out.writeEndObject();
    out.writeEndObject();
  }

  private void component(Component component, int position, ValueIndex index) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", component.id());
    out.writeStringField("name", component.name());
    if (position >= 0) {
      out.writeNumberField("keyPosition", position);
    }
    out.writeArrayFieldStart("values");
    for (String value : index.values()) {
      out.writeStartObject();
      out.writeStringField("id", value);
      out.writeStringField("name", value);
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }
}
