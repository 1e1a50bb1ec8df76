package io.tradewire.query.http.sdmx;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** SDMX-ML 2.1 generic time series data. */
final class GenericXml implements DataMessage {

  private static final String GENERIC =
      "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/generic";

  private final XmlBuffer buffer = new XmlBuffer();
  private final XMLStreamWriter xml = buffer.xml();
  private List<String> open;

  @Override
  public byte[] head(MessageHeader header) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("message:GenericData");
    XmlBuffer.messageNamespaces(xml);
    xml.writeAttribute("xmlns:generic", GENERIC);
    header.write(xml, null);
    xml.writeStartElement("message:DataSet");
    xml.writeAttribute("structureRef", Dsd.ID);
    xml.writeAttribute("action", "Information");
    return buffer.take();
  }

  @Override
  public byte[] observation(SdmxObservation observation) throws XMLStreamException {
    if (!observation.key().equals(open)) {
      closeSeries();
      openSeries(observation.key());
    }
    if (observation.time() == null) {
      return buffer.take();
    }
    xml.writeStartElement("generic:Obs");
    value("generic:ObsDimension", null, observation.time());
    if (observation.value() != null) {
      value("generic:ObsValue", null, observation.value());
    }
    if (!observation.attributes().isEmpty()) {
      attributes(observation.attributes());
    }
    xml.writeEndElement();
    return buffer.take();
  }

  @Override
  public byte[] tail() throws XMLStreamException {
    closeSeries();
    xml.writeEndDocument();
    return buffer.take();
  }

  private void attributes(List<String> attributes) throws XMLStreamException {
    xml.writeStartElement("generic:Attributes");
    for (int i = 0; i < attributes.size(); i++) {
      if (attributes.get(i) != null) {
        value("generic:Value", Dsd.ATTRIBUTES.get(i).id(), attributes.get(i));
      }
    }
    xml.writeEndElement();
  }

  private void openSeries(List<String> key) throws XMLStreamException {
    open = key;
    xml.writeStartElement("generic:Series");
    xml.writeStartElement("generic:SeriesKey");
    for (int i = 0; i < key.size(); i++) {
      value("generic:Value", Dsd.DIMENSIONS.get(i).id(), key.get(i));
    }
    xml.writeEndElement();
  }

  private void closeSeries() throws XMLStreamException {
    if (open != null) {
      xml.writeEndElement();
    }
  }

  private void value(String element, String id, String value) throws XMLStreamException {
    xml.writeEmptyElement(element);
    if (id != null) {
      xml.writeAttribute("id", id);
    }
    xml.writeAttribute("value", value);
  }
}
