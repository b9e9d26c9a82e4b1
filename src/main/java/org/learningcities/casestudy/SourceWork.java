package org.learningcities.casestudy;

import java.util.List;
import org.learningcities.citation.Work;
import org.learningcities.citation.WorkType;
import org.learningcities.source.References;
import org.learningcities.source.Source;
import org.learningcities.web.Words;

/** A source as a work to be cited: by title and publisher, since the sources name no authors. */
public final class SourceWork {

    private SourceWork() {}

    public static Work of(Source source, Words words) {
        WorkType type = type(source);
        boolean partOfAWhole = type == WorkType.WEBPAGE || type == WorkType.NEWS || type == WorkType.ENCYCLOPEDIA;
        String remark = References.remark(source, words);
        return new Work(
                "sources/" + source.id(),
                type,
                source.title(),
                partOfAWhole ? source.publisher() : null,
                List.of(),
                partOfAWhole ? null : source.publisher(),
                source.year(),
                source.url(),
                remark.isEmpty() ? null : remark);
    }

    private static WorkType type(Source source) {
        return switch (source.kind()) {
            case BOOK -> WorkType.BOOK;
            case PROFILE -> WorkType.WEBPAGE;
            case REPORT -> WorkType.REPORT;
            case STATISTICS -> WorkType.DATASET;
            case NEWS -> WorkType.NEWS;
            case ENCYCLOPEDIA -> WorkType.ENCYCLOPEDIA;
        };
    }
}
