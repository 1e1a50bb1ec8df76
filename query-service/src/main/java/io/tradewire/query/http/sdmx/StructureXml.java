package io.tradewire.query.http.sdmx;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** SDMX-ML 2.1 structure messages. */
final class StructureXml {

  private static final String STRUCTURE =
      "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/structure";

  private final XmlBuffer buffer = new XmlBuffer();
  private final XMLStreamWriter xml = buffer.xml();

  private StructureXml() {}

  /** A message with artefacts of these kinds. */
  static byte[] write(MessageHeader header, Set<Artefact> kinds, List<Codelist> codelists)
      throws XMLStreamException {
    StructureXml message = new StructureXml();
    message.open(header);
    if (kinds.contains(Artefact.DATAFLOW)) {
      message.dataflow();
    }
    if (kinds.contains(Artefact.CODELIST)) {
      message.codelists(codelists);
    }
    if (kinds.contains(Artefact.CONCEPT_SCHEME)) {
      message.concepts();
    }
    if (kinds.contains(Artefact.DATA_STRUCTURE)) {
      message.dataStructure();
    }
    message.xml.writeEndDocument();
    return message.buffer.take();
  }

  /** The codes of each dimension for which there is data. */
  static byte[] availability(MessageHeader header, Map<String, List<String>> available)
      throws XMLStreamException {
    StructureXml message = new StructureXml();
    message.open(header);
    message.constraint(available);
    message.xml.writeEndDocument();
    return message.buffer.take();
  }

  private void open(MessageHeader header) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("message:Structure");
    XmlBuffer.messageNamespaces(xml);
    xml.writeAttribute("xmlns:structure", STRUCTURE);
    header.write(xml);
    xml.writeStartElement("message:Structures");
  }

  private void dataflow() throws XMLStreamException {
    xml.writeStartElement("structure:Dataflows");
    maintained("structure:Dataflow", Dsd.ID, Dsd.NAME);
    xml.writeStartElement("structure:Structure");
    reference(Dsd.ID, "datastructure", "DataStructure");
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void codelists(List<Codelist> codelists) throws XMLStreamException {
    xml.writeStartElement("structure:Codelists");
    for (Codelist codelist : codelists) {
      maintained("structure:Codelist", codelist.id(), codelist.name());
      for (Map.Entry<String, String> code : codelist.codes().entrySet()) {
        named("structure:Code", code.getKey(), code.getValue());
      }
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private void concepts() throws XMLStreamException {
    xml.writeStartElement("structure:Concepts");
    maintained("structure:ConceptScheme", Dsd.CONCEPTS, "Concepts");
    for (Component component : Dsd.components()) {
      named("structure:Concept", component.id(), component.name());
    }
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void dataStructure() throws XMLStreamException {
    xml.writeStartElement("structure:DataStructures");
    maintained("structure:DataStructure", Dsd.ID, Dsd.NAME);
    xml.writeStartElement("structure:DataStructureComponents");
    dimensions();
    attributes();
    measure();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void dimensions() throws XMLStreamException {
    list("structure:DimensionList", "DimensionDescriptor");
    int position = 1;
    for (Component dimension : Dsd.DIMENSIONS) {
      component("structure:Dimension", dimension);
      xml.writeAttribute("position", Integer.toString(position++));
      concept(dimension);
      enumeration(dimension.codelist());
      xml.writeEndElement();
    }
    component("structure:TimeDimension", Dsd.TIME);
    xml.writeAttribute("position", Integer.toString(position));
    concept(Dsd.TIME);
    xml.writeStartElement("structure:LocalRepresentation");
    xml.writeEmptyElement("structure:TextFormat");
    xml.writeAttribute("textType", "ObservationalTimePeriod");
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void attributes() throws XMLStreamException {
    list("structure:AttributeList", "AttributeDescriptor");
    for (Component attribute : Dsd.ATTRIBUTES) {
      component("structure:Attribute", attribute);
      xml.writeAttribute("assignmentStatus", "Conditional");
      concept(attribute);
      if (attribute.codelist() != null) {
        enumeration(attribute.codelist());
      }
      xml.writeStartElement("structure:AttributeRelationship");
      xml.writeStartElement("structure:PrimaryMeasure");
      xml.writeEmptyElement("Ref");
      xml.writeAttribute("id", Dsd.VALUE.id());
      xml.writeEndElement();
      xml.writeEndElement();
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private void measure() throws XMLStreamException {
    list("structure:MeasureList", "MeasureDescriptor");
    component("structure:PrimaryMeasure", Dsd.VALUE);
    concept(Dsd.VALUE);
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void constraint(Map<String, List<String>> available) throws XMLStreamException {
    xml.writeStartElement("structure:Constraints");
    xml.writeStartElement("structure:ContentConstraint");
    xml.writeAttribute("type", "Actual");
    identify(Dsd.ID + "_AVAILABLE");
    name("What there is data for");
    xml.writeStartElement("structure:ConstraintAttachment");
    xml.writeStartElement("structure:Dataflow");
    reference(Dsd.ID, "datastructure", "Dataflow");
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement("structure:CubeRegion");
    xml.writeAttribute("include", "true");
    for (Map.Entry<String, List<String>> dimension : available.entrySet()) {
      xml.writeStartElement("common:KeyValue");
      xml.writeAttribute("id", dimension.getKey());
      for (String code : dimension.getValue()) {
        xml.writeStartElement("common:Value");
        xml.writeCharacters(code);
        xml.writeEndElement();
      }
      xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void list(String element, String id) throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeAttribute("id", id);
  }

  private void component(String element, Component component) throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeAttribute("id", component.id());
  }

  private void concept(Component component) throws XMLStreamException {
    xml.writeStartElement("structure:ConceptIdentity");
    xml.writeEmptyElement("Ref");
    xml.writeAttribute("id", component.id());
    xml.writeAttribute("maintainableParentID", Dsd.CONCEPTS);
    xml.writeAttribute("maintainableParentVersion", Dsd.VERSION);
    xml.writeAttribute("agencyID", Dsd.AGENCY);
    xml.writeAttribute("package", "conceptscheme");
    xml.writeAttribute("class", "Concept");
    xml.writeEndElement();
  }

  private void enumeration(String codelist) throws XMLStreamException {
    xml.writeStartElement("structure:LocalRepresentation");
    xml.writeStartElement("structure:Enumeration");
    reference(codelist, "codelist", "Codelist");
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void reference(String id, String inPackage, String ofClass) throws XMLStreamException {
    xml.writeEmptyElement("Ref");
    identify(id);
    xml.writeAttribute("package", inPackage);
    xml.writeAttribute("class", ofClass);
  }

  private void maintained(String element, String id, String name) throws XMLStreamException {
    xml.writeStartElement(element);
    identify(id);
    name(name);
  }

  private void identify(String id) throws XMLStreamException {
    xml.writeAttribute("id", id);
    xml.writeAttribute("agencyID", Dsd.AGENCY);
    xml.writeAttribute("version", Dsd.VERSION);
  }

  private void named(String element, String id, String name) throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeAttribute("id", id);
    name(name);
    xml.writeEndElement();
  }

  private void name(String name) throws XMLStreamException {
    xml.writeStartElement("common:Name");
    xml.writeAttribute("xml:lang", "en");
    xml.writeCharacters(name);
    xml.writeEndElement();
  }
}
