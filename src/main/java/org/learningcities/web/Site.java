package org.learningcities.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The portal as others name it: the address where it is reached, and the year of its edition. */
@Component
public class Site {

    private final String address;
    private final int edition;

    public Site(@Value("${portal.address}") String address, @Value("${portal.edition}") int edition) {
        this.address = address.replaceFirst("/+$", "");
        this.edition = edition;
    }

    /** The whole address of a path, as it stands outside the portal's own pages. */
    public String href(String path) {
        return address + path;
    }

    /** The year that the portal's own citations bear. */
    public int edition() {
        return edition;
    }
}
