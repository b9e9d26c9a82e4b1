package org.learningcities.brief;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.learningcities.citation.Citations;
import org.learningcities.citation.Format;
import org.learningcities.citation.Work;
import org.learningcities.source.References;
import org.learningcities.table.JsonText;
import org.learningcities.web.Site;
import org.learningcities.web.Words;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A brief as files: to be pasted into a document as Markdown, and its sources for programs that keep references. */
@Component
class BriefFiles {

    private final Citations citations;
    private final Words words;

    BriefFiles(Citations citations, Words words) {
        this.citations = citations;
        this.words = words;
    }

    /** What the page says, its references with the same numbers. */
    String markdown(Brief brief, Site site, List<String> notices) {
        List<String> blocks = new ArrayList<>();
        blocks.add("# " + Markdown.text(brief.title()));
        blocks.add(words.get("brief.origin", site.href(""), site.edition()));
        notices.forEach(notice -> blocks.add("> " + Markdown.text(notice)));
        if (brief.isEmpty()) {
            blocks.add(Markdown.text(words.get("brief.nothing")));
        }
        for (BriefEntry entry : brief.entries()) {
            if (entry.heading() != null) {
                String href = site.href(entry.heading().href());
                blocks.add("## " + Markdown.link(entry.heading().label(), href));
            }
            entry.paragraphs().forEach(paragraph -> blocks.add(paragraph(paragraph)));
        }
        if (!brief.references().isEmpty()) {
            blocks.add("## " + Markdown.text(words.get("source.references")));
            blocks.add(brief.references().stream().map(BriefFiles::reference).collect(Collectors.joining("\n")));
        }
        return String.join("\n\n", blocks) + "\n";
    }

    /** The sources in the order of their numbers, then the brief itself; BibTeX, which has comments, tells the numbers. */
    String works(Brief brief, Format format) {
        if (format == Format.BIBTEX) {
            return bibTex(brief);
        }
        List<Work> works = new ArrayList<>(brief.sources());
        works.add(work(brief));
        return format.write(works);
    }

    /** A row for each statement and number. */
    byte[] csv(Brief brief) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BriefRow.ROWS.with(BriefRow.of(brief.entries())).writeCsv(out);
        return out.toByteArray();
    }

    /** The same rows, with their references and what was dropped from the address. */
    String json(Brief brief, List<String> notices) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("page", citations.page("", brief.query().address("")).url())
                .put("title", brief.title())
                .put("licence", Citations.LICENCE);
        ArrayNode said = json.putArray("notices");
        notices.forEach(said::add);
        json.set("rows", BriefRow.ROWS.with(BriefRow.of(brief.entries())).json());
        json.set("references", BriefRow.REFERENCES.with(brief.references()).json());
        return JsonText.of(json);
    }

    private String bibTex(Brief brief) {
        StringBuilder file = new StringBuilder();
        for (int i = 0; i < brief.sources().size(); i++) {
            file.append("% ").append(i + 1).append('\n');
            file.append(Format.BIBTEX.write(List.of(brief.sources().get(i)))).append('\n');
        }
        return file + Format.BIBTEX.write(List.of(work(brief)));
    }

    /** The brief as a work. Its address is too long for a key: a number made of it keeps two briefs apart. */
    private Work work(Brief brief) {
        String address = brief.query().address("");
        Work page = citations.page(brief.title(), address);
        return new Work(
                "brief/" + Integer.toHexString(address.hashCode()),
                page.type(),
                page.title(),
                page.container(),
                page.authors(),
                page.publisher(),
                page.year(),
                page.url(),
                page.note());
    }

    private static String paragraph(List<BriefEntry.Line> lines) {
        return lines.stream()
                .map(line -> Markdown.text(line.text())
                        + line.marks().stream()
                                .map(mark -> " [" + mark.number() + "]")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }

    private static String reference(References.Entry entry) {
        String remark = entry.remark().isEmpty() ? "" : " (" + Markdown.text(entry.remark()) + ")";
        String url = entry.url() == null ? "" : " " + Markdown.address(entry.url());
        return entry.number() + ". " + Markdown.text(entry.title()) + ". " + Markdown.text(entry.publisher()) + ", "
                + Markdown.text(entry.year()) + "." + remark + url;
    }
}
