package org.learningcities.citation;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Cites works in one style. The processor behind it is slow to make and knows one work at a time: it is made once, asked
 * under a lock, and what it wrote is kept, for there are no more works than the content has.
 */
final class StyleWriter {

    private static final String LANGUAGE = "en-US";

    /** No language at all: titles stand as they were printed, and no style capitalises them. */
    private static final String UNDETERMINED = "und";

    private final Style style;
    private final CSL processor;
    private final Map<Work, String> written = new ConcurrentHashMap<>();
    private @Nullable CSLItemData asked;

    StyleWriter(Style style) {
        this.style = style;
        try {
            this.processor = new CSL(
                    new Asked(),
                    language -> resource("locales-" + LANGUAGE + ".xml"),
                    null,
                    resource(style.file() + ".csl"),
                    LANGUAGE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The work as an entry of a list of references; safe to be called by many at once. */
    String cite(Work work) {
        return written.computeIfAbsent(work, this::write);
    }

    private synchronized String write(Work work) {
        asked = item(work);
        processor.reset();
        processor.setOutputFormat("text");
        processor.registerCitationItems(work.id());
        return tidy(processor.makeBibliography().makeString().strip());
    }

    private CSLItemData item(Work work) {
        CSLItemDataBuilder item = new CSLItemDataBuilder()
                .id(work.id())
                .type(style.typeOf(work))
                .language(UNDETERMINED)
                .title(work.title())
                .containerTitle(work.container())
                .publisher(work.publisher())
                .URL(work.url())
                .author(work.authors().stream()
                        .map(author -> new CSLNameBuilder().literal(author).build())
                        .toArray(CSLName[]::new));
        if (work.year() != null) {
            item.issued(work.year());
        }
        return item.build();
    }

    /**
     * What the processor leaves undone: APA's "Retrieved" belongs to a date of access, which no citation has here, and a
     * cut title ends with its dots.
     */
    private static String tidy(String citation) {
        return nested(citation).replace("Retrieved http", "http").replace("….", "…");
    }

    /** Quotation marks within quotation marks are single ones. */
    private static String nested(String citation) {
        StringBuilder text = new StringBuilder(citation);
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '“' && depth++ > 0) {
                text.setCharAt(i, '‘');
            } else if (text.charAt(i) == '”' && depth-- > 1) {
                text.setCharAt(i, '’');
            }
        }
        return depth == 0 ? text.toString() : citation;
    }

    private static String resource(String name) {
        try (InputStream in = StyleWriter.class.getResourceAsStream("/citation/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the processor the work that is being written. */
    private final class Asked implements ItemDataProvider {

        @Override
        public @Nullable CSLItemData retrieveItem(String id) {
            return asked;
        }

        @Override
        public Collection<String> getIds() {
            return List.of();
        }
    }
}
