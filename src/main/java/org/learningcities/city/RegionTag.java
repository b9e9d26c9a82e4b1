package org.learningcities.city;

/** A region as a label that leads to its page. */
public record RegionTag(String slug, String name) {

    public String href() {
        return "/regions/" + slug;
    }
}
