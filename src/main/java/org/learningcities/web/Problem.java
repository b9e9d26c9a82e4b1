package org.learningcities.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a program reads where the portal cannot answer: problem+json by RFC 9457, with what was wrong in the address. */
public record Problem(int status, String detail, List<Dropped> errors) {

    /** Below this path every answer is for programs. */
    private static final String PROGRAMS = "/api";

    /** Of this status, in the words of the page that a visitor would see. */
    public static Problem of(int status, Words words) {
        String sentence = words.get("error." + ErrorPage.kind(status) + ".sentence");
        return new Problem(status, sentence, List.of());
    }

    /** Whether a program reads what is at this path. */
    static boolean isDueAt(@Nullable Object path) {
        String text = Objects.toString(path, "");
        return text.equals(PROGRAMS) || text.startsWith(PROGRAMS + "/");
    }

    public ResponseEntity<byte[]> answer() {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(json().getBytes(StandardCharsets.UTF_8));
    }

    String json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        HttpStatus known = HttpStatus.resolve(status);
        json.put("type", "about:blank")
                .put("title", known == null ? String.valueOf(status) : known.getReasonPhrase())
                .put("status", status)
                .put("detail", detail);
        ArrayNode all = json.putArray("errors");
        for (Dropped error : errors) {
            ObjectNode one = all.addObject().put("parameter", error.parameter()).put("value", error.value());
            error.allowed().forEach(one.putArray("allowed")::add);
        }
        // So that nothing in it can be taken for an element of a page; it stands in strings alone.
        return JsonMapper.shared().writeValueAsString(json).replace("<", "\\u003c");
    }
}
