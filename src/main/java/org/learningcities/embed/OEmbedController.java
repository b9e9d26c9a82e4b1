package org.learningcities.embed;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.learningcities.web.EmbedCode;
import org.learningcities.web.QueryString;
import org.learningcities.web.Site;
import org.learningcities.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/** Tells programs how to show a card of a page that they have the address of (oembed.com, version 1.0). */
@Controller
class OEmbedController {

    private final Embeds embeds;
    private final Site site;
    private final Words words;

    OEmbedController(Embeds embeds, Site site, Words words) {
        this.embeds = embeds;
        this.site = site;
        this.words = words;
    }

    @GetMapping(
            path = "/oembed",
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_XML_VALUE})
    public ResponseEntity<byte[]> describe(HttpServletRequest request) {
        QueryString asked = QueryString.parse(request.getQueryString());
        String format = first(asked, "format", "json");
        if (!format.equals("json") && !format.equals("xml")) {
            return ResponseEntity.status(HttpStatus.NOT_IMPLEMENTED).build();
        }
        return embeds.find(path(first(asked, "url", "")))
                .map(page -> answer(describe(page, asked), format))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Map<String, Object> describe(EmbedPage page, QueryString asked) {
        int width = Math.min(EmbedCode.WIDTH, number(asked, "maxwidth"));
        int height = Math.min(EmbedCode.HEIGHT, number(asked, "maxheight"));
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("version", "1.0");
        card.put("type", "rich");
        card.put("title", page.name());
        card.put("provider_name", words.get("shell.name"));
        card.put("provider_url", site.href("/"));
        card.put("width", width);
        card.put("height", height);
        card.put("html", EmbedCode.of(page.path(), page.name(), width, height, site));
        return card;
    }

    private static ResponseEntity<byte[]> answer(Map<String, Object> card, String format) {
        boolean json = format.equals("json");
        String text = json ? JsonMapper.shared().writeValueAsString(card) : xml(card);
        MediaType type = json ? MediaType.APPLICATION_JSON : MediaType.TEXT_XML;
        return ResponseEntity.ok()
                .contentType(new MediaType(type, StandardCharsets.UTF_8))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String xml(Map<String, Object> card) {
        StringBuilder xml =
                new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\n<oembed>\n");
        card.forEach((name, value) -> xml.append(
                "  <%1$s>%2$s</%1$s>\n".formatted(name, HtmlUtils.htmlEscapeDecimal(value.toString(), "UTF-8"))));
        return xml.append("</oembed>\n").toString();
    }

    /** The path of an address of this portal; nothing of another. */
    private String path(String address) {
        return address.startsWith(site.href("/"))
                ? address.substring(site.href("").length()).replaceFirst("[?#].*", "")
                : "";
    }

    /** The number asked for; without end where there is none. */
    private static int number(QueryString asked, String name) {
        String value = first(asked, name, "");
        return value.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(value) : Integer.MAX_VALUE;
    }

    private static String first(QueryString asked, String name, String otherwise) {
        return asked.values(name).stream().findFirst().orElse(otherwise);
    }
}
