package org.learningcities.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes what a page tells machines as JSON-LD, for a block of data in its head. */
@Component
public class LinkedDataWriter {

    private final JsonMapper json;

    LinkedDataWriter(Site site) {
        SimpleModule addresses = new SimpleModule();
        addresses.addSerializer(LinkedData.Address.class, new AddressSerializer(site));
        json = JsonMapper.builder()
                .addModule(addresses)
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
    }

    /** The outermost object of a block. */
    private record Block(
            @JsonProperty("@context") String context,
            @JsonProperty("@graph") List<LinkedData> graph) {}

    /**
     * Such a block is not read as HTML but for its end: nothing in it can end it or begin a comment, since "<" is written as
     * an escape of JSON.
     */
    public String write(Head head) {
        return json.writeValueAsString(new Block("https://schema.org", head.data()))
                .replace("<", "\\u003c");
    }

    private static final class AddressSerializer extends StdSerializer<LinkedData.Address> {

        private final Site site;

        private AddressSerializer(Site site) {
            super(LinkedData.Address.class);
            this.site = site;
        }

        @Override
        public void serialize(LinkedData.Address address, JsonGenerator json, SerializationContext context) {
            json.writeString(site.href(Language.current().href(address.path())));
        }
    }
}
