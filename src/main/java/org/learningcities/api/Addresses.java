package org.learningcities.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.learningcities.citation.Citations;
import org.learningcities.web.QueryString;
import org.learningcities.web.Site;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Puts the whole addresses of what belongs together on answers: in the body, and of lists in the Link header, too. */
@Component
class Addresses {

    /** A longer header is refused by some proxies; the body has the links in any case. */
    private static final int LONGEST = 4_000;

    private final Site site;

    Addresses(Site site) {
        this.site = site;
    }

    String of(String path) {
        return site.href(path);
    }

    /** Of a row: itself, the page that shows it, and the lists of what belongs to it. */
    void addTo(ObjectNode row, Resource resource) {
        ObjectNode links = row.putObject("links");
        if (resource.isAddressed()) {
            String id = row.get(resource.table().key().get(0)).stringValue();
            links.put("self", of(resource.path() + "/" + id));
            resource.nested()
                    .forEach(list -> links.put(
                            list,
                            of(QueryString.EMPTY.with(Asks.CITY.code(), id).on(Resource.PATH + "/" + list))));
        }
        if (row.path("page").isString()) {
            links.put("page", of(row.get("page").stringValue()));
        }
    }

    /** Of a page of a list: the pages around it. */
    Map<String, String> around(String path, QueryString state, int page, int pages) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", at(path, state, page));
        links.put("first", at(path, state, 1));
        if (page > 1) {
            links.put("prev", at(path, state, page - 1));
        }
        if (page < pages) {
            links.put("next", at(path, state, page + 1));
        }
        links.put("last", at(path, state, pages));
        return links;
    }

    /** The Link header: these links, the licence, and the description of the API. */
    String header(Map<String, String> links) {
        List<String> header = new ArrayList<>();
        if (String.join("", links.values()).length() <= LONGEST) {
            links.forEach((relation, href) -> header.add("<" + href + ">; rel=\"" + relation + "\""));
        }
        header.add("<" + Citations.LICENCE + ">; rel=\"license\"");
        header.add("<" + of(Resource.PATH + "/openapi.json") + ">; rel=\"service-desc\"");
        return String.join(", ", header);
    }

    private String at(String path, QueryString state, int page) {
        return of((page == 1 ? state : state.withOnly(Asks.PAGE.code(), String.valueOf(page))).on(path));
    }
}
