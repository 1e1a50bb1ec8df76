package io.tradewire.query.http.sdmx;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * SDMX-JSON 1.0. The message refers to values by number and lists them at its end, so that writing
 * it needs memory for each distinct value; for bulk take XML or CSV.
 */
final class SdmxJson implements DataMessage {

  private static final String SCHEMA =
      "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/data-message/tools/schemas/1.0/"
          + "sdmx-json-data-schema.json";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final JsonGenerator out = generator(bytes);
  private final List<ValueIndex> dimensions = indexes(Dsd.DIMENSIONS.size());
  private final ValueIndex times = new ValueIndex();
  private final List<ValueIndex> attributes = indexes(Dsd.ATTRIBUTES.size());
  private List<String> open;

  @Override
  public byte[] head(MessageHeader header) throws IOException {
    out.writeStartObject();
    out.writeObjectFieldStart("meta");
    out.writeStringField("schema", SCHEMA);
    out.writeStringField("id", header.id());
    out.writeStringField("prepared", header.preparedText());
    out.writeBooleanField("test", false);
    out.writeArrayFieldStart("contentLanguages");
    out.writeString("en");
    out.writeEndArray();
    out.writeObjectFieldStart("sender");
    out.writeStringField("id", Dsd.AGENCY);
    out.writeEndObject();
    out.writeEndObject();
    out.writeObjectFieldStart("data");
    out.writeArrayFieldStart("dataSets");
    out.writeStartObject();
    out.writeStringField("action", "Information");
    out.writeObjectFieldStart("series");
    return take();
  }

  @Override
  public byte[] observation(SdmxObservation observation) throws IOException {
    if (!observation.key().equals(open)) {
      closeSeries();
      openSeries(observation.key());
    }
    if (observation.time() != null) {
      out.writeArrayFieldStart(Integer.toString(times.of(observation.time())));
      if (observation.value() == null) {
        out.writeNull();
      } else {
        out.writeNumber(observation.value());
      }
      for (int i = 0; i < observation.attributes().size(); i++) {
        writeAttribute(i, observation.attributes().get(i));
      }
      out.writeEndArray();
    }
    return take();
  }

  @Override
  public byte[] tail() throws IOException {
    closeSeries();
    out.writeEndObject();
    out.writeEndObject();
    out.writeEndArray();
    new SdmxJsonStructure(out).write(dimensions, times, attributes);
    out.writeEndObject();
    out.writeEndObject();
    return take();
  }

  private void writeAttribute(int i, String value) throws IOException {
    if (value == null) {
      out.writeNull();
    } else {
      out.writeNumber(attributes.get(i).of(value));
    }
  }

  private void openSeries(List<String> key) throws IOException {
    open = key;
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < key.size(); i++) {
      name.append(i == 0 ? "" : ":").append(dimensions.get(i).of(key.get(i)));
    }
    out.writeObjectFieldStart(name.toString());
    out.writeObjectFieldStart("observations");
  }

  private void closeSeries() throws IOException {
    if (open != null) {
      out.writeEndObject();
      out.writeEndObject();
    }
  }

  private byte[] take() throws IOException {
    out.flush();
    byte[] taken = bytes.toByteArray();
    bytes.reset();
    return taken;
  }

  private static List<ValueIndex> indexes(int count) {
    return Stream.generate(ValueIndex::new).limit(count).toList();
  }

  private static JsonGenerator generator(ByteArrayOutputStream bytes) {
    try {
      return new JsonFactory().createGenerator(bytes);
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory does not fail", e);
    }
  }
}
