package org.learningcities.data;

import java.util.List;
import org.learningcities.source.Source;
import org.learningcities.table.Table;

/** The columns of sources, and of what says something by them. */
public final class SourceTables {

    public static final Table<Source> SOURCES = Table.<Source>of("sources", "source")
            .text("source", Source::id)
            .text("title", Source::title)
            .always()
            .text("publisher", Source::publisher)
            .always()
            .year("year", Source::year)
            .text("url", Source::url)
            .text("kind", source -> source.kind().code())
            .always()
            .text("voice", source -> source.voice().code())
            .always()
            .yesNo("copy", Source::copy)
            .text("unlinked", Source::unlinked)
            .text("cited_for", source -> source.bibliography().id())
            .always();

    static final Table<Relation> STATEMENT_SOURCES = by("statement");
    static final Table<Relation> STATISTIC_SOURCES = by("statistic");
    static final Table<Relation> INITIATIVE_SOURCES = by("initiative");

    /** The word has no plural. */
    static final Table<Relation> EVIDENCE_SOURCES = by("evidence", "evidence");

    private SourceTables() {}

    static List<String> ids(List<Source> sources) {
        return sources.stream().map(Source::id).toList();
    }

    private static Table<Relation> by(String owner) {
        return by(owner, owner + "s");
    }

    private static Table<Relation> by(String owner, String owners) {
        return Table.<Relation>of(owner + "_sources", owner, "source")
                .text(owner, Relation::from)
                .to(owners)
                .text("source", Relation::to)
                .to("sources");
    }
}
