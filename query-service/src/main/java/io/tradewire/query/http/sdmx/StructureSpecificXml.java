package io.tradewire.query.http.sdmx;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** SDMX-ML 2.1 structure-specific time series data. */
final class StructureSpecificXml implements DataMessage {

  private static final String SPECIFIC =
      "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/structurespecific";
  private static final String OWN =
      "urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure="
          + Dsd.reference()
          + ":ObsLevelDim:TIME_PERIOD";

  private final XmlBuffer buffer = new XmlBuffer();
  private final XMLStreamWriter xml = buffer.xml();
  private List<String> open;

  @Override
  public byte[] head(MessageHeader header) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("message:StructureSpecificData");
    XmlBuffer.messageNamespaces(xml);
    xml.writeAttribute("xmlns:ss", SPECIFIC);
    xml.writeAttribute("xmlns:tw", OWN);
    xml.writeAttribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
    header.write(xml, OWN);
    xml.writeStartElement("message:DataSet");
    xml.writeAttribute("ss:structureRef", Dsd.ID);
    xml.writeAttribute("xsi:type", "tw:DataSetType");
    xml.writeAttribute("ss:dataScope", "DataStructure");
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
    xml.writeEmptyElement("Obs");
    xml.writeAttribute(Dsd.TIME.id(), observation.time());
    if (observation.value() != null) {
      xml.writeAttribute(Dsd.VALUE.id(), observation.value());
    }
    for (int i = 0; i < observation.attributes().size(); i++) {
      if (observation.attributes().get(i) != null) {
        xml.writeAttribute(Dsd.ATTRIBUTES.get(i).id(), observation.attributes().get(i));
      }
    }
    return buffer.take();
  }

  @Override
  public byte[] tail() throws XMLStreamException {
    closeSeries();
    xml.writeEndDocument();
    return buffer.take();
  }

  private void openSeries(List<String> key) throws XMLStreamException {
    open = key;
    xml.writeStartElement("Series");
    for (int i = 0; i < key.size(); i++) {
      xml.writeAttribute(Dsd.DIMENSIONS.get(i).id(), key.get(i));
    }
  }

  private void closeSeries() throws XMLStreamException {
    if (open != null) {
      xml.writeEndElement();
    }
  }
}
