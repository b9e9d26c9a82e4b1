package org.learningcities.web;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** The addresses of the static files, each with the hash of its content, so that a browser may keep it for a year. */
@Component
public class Assets {

    static final String PATH = "/assets/";

    private final ResourceUrlProvider resources;

    Assets(ResourceUrlProvider resources) {
        this.resources = resources;
    }

    /** The address of a file below "static", such as "css/portal.css". */
    public String href(String file) {
        String href = resources.getForLookupPath(PATH + file);
        return href == null ? PATH + file : href;
    }
}
