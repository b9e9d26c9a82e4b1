package org.learningcities.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one feed, element by element. */
final class AtomWriter {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    /** What XML cannot hold, and what turns the direction of the text behind it. */
    private static final Pattern UNWANTED = Pattern.compile(
            "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]|[\\u202A-\\u202E\\u2066-\\u2069]");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    AtomWriter() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
        } catch (XMLStreamException e) {
            throw new IllegalStateException("every Java writes XML", e);
        }
    }

    void begin(String title, String page, String self, String author, Instant updated) {
        write(() -> {
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("xml:lang", "en");
            element("id", self);
            element("title", title);
            link("alternate", "text/html", page);
            link("self", "application/atom+xml", self);
            xml.writeStartElement("author");
            element("name", author);
            xml.writeEndElement();
            element("updated", updated.toString());
        });
    }

    void entry(String id, String page, String title, String text, Instant published, Instant updated) {
        write(() -> {
            xml.writeStartElement("entry");
            element("id", id);
            element("title", title);
            link("alternate", "text/html", page);
            element("published", published.toString());
            element("updated", updated.toString());
            element("content", text);
            xml.writeEndElement();
        });
    }

    byte[] end() {
        write(() -> {
            xml.writeEndDocument();
            xml.close();
        });
        return bytes.toByteArray();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(UNWANTED.matcher(text).replaceAll(""));
        xml.writeEndElement();
    }

    private void link(String relation, String type, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", href);
    }

    private static void write(Writing writing) {
        try {
            writing.write();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("memory can be written", e);
        }
    }

    /** Some writing of XML. */
    private interface Writing {
        void write() throws XMLStreamException;
    }
}
