package org.learningcities.web;

import java.nio.charset.StandardCharsets;
import org.apache.tomcat.util.http.MimeHeaders;

/** A header as the bytes that go out, so that nobody has to encode it for each answer. */
record SentHeader(byte[] name, byte[] value) {

    private static final int SPACE = ' ';
    private static final int DELETE = 127;

    /** A header of Latin letters; Tomcat trusts bytes, so control characters, which could end a header, become spaces here. */
    static SentHeader of(String name, String value) {
        byte[] bytes = value.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] >= 0 && bytes[i] < SPACE || bytes[i] == DELETE) {
                bytes[i] = SPACE;
            }
        }
        return new SentHeader(name.getBytes(StandardCharsets.ISO_8859_1), bytes);
    }

    /** Gives away a copy of the value: Tomcat writes the length of a later answer into bytes that it was given. */
    void addTo(MimeHeaders headers) {
        headers.addValue(name, 0, name.length).setBytes(value.clone(), 0, value.length);
    }

    void removeFrom(MimeHeaders headers) {
        headers.removeHeader(new String(name, StandardCharsets.ISO_8859_1));
    }

    int weight() {
        return name.length + value.length;
    }
}
