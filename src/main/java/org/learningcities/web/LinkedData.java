package org.learningcities.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a page tells machines: the types of schema.org that the portal speaks of, a record each, with the properties by their
 * names there. What is null is left out.
 */
@JsonPropertyOrder("@type")
public sealed interface LinkedData {

    /** The licence of all content. */
    String LICENCE = "https://creativecommons.org/licenses/by-sa/4.0/";

    /** A path of this portal; written with its public address in front. */
    record Address(String path) {}

    @JsonProperty("@type")
    default String type() {
        return getClass().getSimpleName();
    }

    /** The portal, and how to search it. */
    record WebSite(String name, String description, String inLanguage, Address url, SearchAction potentialAction)
            implements LinkedData {}

    record SearchAction(
            EntryPoint target, @JsonProperty("query-input") String queryInput) implements LinkedData {

        /** A search whose words stand in this parameter. */
        public static SearchAction of(String path, String parameter) {
            String template = path + "?" + parameter + "={" + parameter + "}";
            return new SearchAction(new EntryPoint(new Address(template)), "required name=" + parameter);
        }
    }

    record EntryPoint(Address urlTemplate) implements LinkedData {}

    /** A text of the portal about a city. */
    record Article(
            String headline,
            String description,
            String inLanguage,
            String license,
            Address url,
            Address image,
            Organization author,
            Organization publisher,
            City about)
            implements LinkedData {}

    record City(String name, @Nullable String alternateName, GeoCoordinates geo, Country containedInPlace)
            implements LinkedData {}

    record Country(String name) implements LinkedData {}

    /** In degrees north and east. */
    record GeoCoordinates(double latitude, double longitude) implements LinkedData {}

    record Organization(String name, Address url) implements LinkedData {

        /** The portal, as it calls itself. */
        public static Organization portal(Words words) {
            return new Organization(words.get("shell.name"), new Address("/"));
        }
    }

    /** All content as something that can be used again. */
    record Dataset(
            String name,
            String description,
            String inLanguage,
            String license,
            boolean isAccessibleForFree,
            Address url,
            Organization creator,
            List<DataDownload> distribution)
            implements LinkedData {}

    /** A file of a dataset. */
    record DataDownload(String encodingFormat, Address contentUrl) implements LinkedData {}

    record DefinedTermSet(String name, String description, Address url, List<DefinedTerm> hasDefinedTerm)
            implements LinkedData {}

    record DefinedTerm(String termCode, String name, String description, Address url, Address inDefinedTermSet)
            implements LinkedData {}

    /** The way that leads to a page; its last step is the page. */
    record BreadcrumbList(List<ListItem> itemListElement) implements LinkedData {

        static BreadcrumbList of(List<Link> way, Link page) {
            List<Link> steps = Stream.concat(way.stream(), Stream.of(page)).toList();
            return new BreadcrumbList(IntStream.range(0, steps.size())
                    .mapToObj(i -> new ListItem(
                            i + 1,
                            steps.get(i).label(),
                            new Address(steps.get(i).href())))
                    .toList());
        }
    }

    record ListItem(int position, String name, Address item) implements LinkedData {}
}
