package org.learningcities.data;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.learningcities.citation.Citations;
import org.learningcities.citation.Format;
import org.learningcities.feed.FeedEntry;
import org.learningcities.feed.Feeds;
import org.learningcities.table.JsonText;
import org.learningcities.table.TableRows;
import org.learningcities.web.FileFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Answers with what a page gives to be taken along, in the format that the address ends on. */
@Component
class FileAnswers {

    private static final Set<FileFormat> SHOWN = Set.of(FileFormat.JSON, FileFormat.ATOM);

    private final Citations citations;
    private final Feeds feeds;
    private final ContentVersion version;

    FileAnswers(Citations citations, Feeds feeds, ContentVersion version) {
        this.citations = citations;
        this.feeds = feeds;
        this.version = version;
    }

    /**
     * JSON says in "notices" what was dropped from the address. The other formats have no place for that: rather than give
     * more rows than were asked for, they are refused with the reasons.
     */
    ResponseEntity<byte[]> answer(HttpServletRequest request, Taken taken) {
        FileFormat format = FileFormat.ofPath(request.getRequestURI()).orElseThrow();
        if (format != FileFormat.JSON && !taken.notices().isEmpty()) {
            return Problem.badRequest(taken.notices(), request.getRequestURI());
        }
        String file = taken.name() + "." + format.ending();
        ContentDisposition disposition = SHOWN.contains(format)
                ? ContentDisposition.inline().filename(file).build()
                : ContentDisposition.attachment().filename(file).build();
        return answer(format, disposition, taken.page(), body(format, taken));
    }

    /** Answers with a feed of what the page at this path tells. */
    ResponseEntity<byte[]> feed(String name, String page, List<FeedEntry> entries) {
        ContentDisposition shown =
                ContentDisposition.inline().filename("feed.atom").build();
        return answer(FileFormat.ATOM, shown, page, feeds.write(name, page, entries));
    }

    private static ResponseEntity<byte[]> answer(
            FileFormat format, ContentDisposition disposition, String page, byte[] body) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.LINK, Signposts.ofFile(page))
                .contentType(new MediaType(MediaType.parseMediaType(format.mediaType()), StandardCharsets.UTF_8))
                .body(body);
    }

    private byte[] body(FileFormat format, Taken taken) {
        return switch (format) {
            case CSV -> csv(taken.rows());
            case JSON -> JsonText.of(json(taken)).getBytes(StandardCharsets.UTF_8);
            case ATOM -> feeds.write(taken.feed(), taken.page(), taken.entries().get());
            default ->
                Format.of(format).orElseThrow().write(taken.works().get()).getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] csv(TableRows<?> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        rows.writeCsv(out);
        return out.toByteArray();
    }

    private ObjectNode json(Taken taken) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("page", citations.page("", taken.page()).url())
                .put("licence", Citations.LICENCE)
                .put("content", version.fingerprint());
        new TreeMap<>(taken.facts()).forEach(json::put);
        ArrayNode notices = json.putArray("notices");
        taken.notices().forEach(notices::add);
        List<TableRows<?>> parts = taken.parts();
        parts.forEach(part -> json.set(part.table().name(), part.json()));
        return json;
    }

    /** An answer by RFC 9457 that says what is wrong with a request. */
    private static final class Problem {

        private static final MediaType TYPE = MediaType.APPLICATION_PROBLEM_JSON;

        private static ResponseEntity<byte[]> badRequest(List<String> notices, String path) {
            ObjectNode problem = JsonNodeFactory.instance.objectNode();
            problem.put("type", "about:blank")
                    .put("title", HttpStatus.BAD_REQUEST.getReasonPhrase())
                    .put("status", HttpStatus.BAD_REQUEST.value())
                    .put("detail", String.join(" ", notices))
                    .put("instance", path);
            return ResponseEntity.badRequest()
                    .contentType(TYPE)
                    .body(JsonText.of(problem).getBytes(StandardCharsets.UTF_8));
        }
    }
}
