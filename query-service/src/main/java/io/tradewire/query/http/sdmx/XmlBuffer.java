package io.tradewire.query.http.sdmx;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML writer whose output is taken piece by piece. */
final class XmlBuffer {

  private static final String MESSAGE = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message";
  private static final String COMMON = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/common";
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newInstance();

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final XMLStreamWriter xml;

  XmlBuffer() {
    try {
      xml = FACTORY.createXMLStreamWriter(bytes, "UTF-8");
    } catch (XMLStreamException e) {
      throw new IllegalStateException("no XML writer", e);
    }
  }

  XMLStreamWriter xml() {
    return xml;
  }

  /** What was written since the last call. */
  byte[] take() throws XMLStreamException {
    xml.flush();
    byte[] taken = bytes.toByteArray();
    bytes.reset();
    return taken;
  }

  /** Declares what every message uses. */
  static void messageNamespaces(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeAttribute("xmlns:message", MESSAGE);
    xml.writeAttribute("xmlns:common", COMMON);
  }
}
