package io.tradewire.query.http.sdmx;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Who sends a message and when.
 *
 * @param id of the message: the version of the data it was made from
 * @param prepared when it was made, UTC
 */
record MessageHeader(String id, Instant prepared) {

  /** The header of a data message; the namespace is null unless the data is structure-specific. */
  void write(XMLStreamWriter xml, String namespace) throws XMLStreamException {
    start(xml);
    xml.writeStartElement("message:Structure");
    xml.writeAttribute("structureID", Dsd.ID);
    if (namespace != null) {
      xml.writeAttribute("namespace", namespace);
    }
    xml.writeAttribute("dimensionAtObservation", Dsd.TIME.id());
    xml.writeStartElement("common:Structure");
    xml.writeEmptyElement("Ref");
    xml.writeAttribute("agencyID", Dsd.AGENCY);
    xml.writeAttribute("id", Dsd.ID);
    xml.writeAttribute("version", Dsd.VERSION);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
  }

  /** The header of a structure message. */
  void write(XMLStreamWriter xml) throws XMLStreamException {
    start(xml);
    xml.writeEndElement();
  }

  String preparedText() {
    return prepared.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private void start(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("message:Header");
    element(xml, "message:ID", id);
    element(xml, "message:Test", "false");
    element(xml, "message:Prepared", preparedText());
    xml.writeEmptyElement("message:Sender");
    xml.writeAttribute("id", Dsd.AGENCY);
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
