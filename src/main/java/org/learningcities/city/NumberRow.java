package org.learningcities.city;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcities.shared.BriefItem;
import org.learningcities.source.References;
import org.learningcities.web.Link;
import org.learningcities.web.Words;

/**
 * A line of a table of numbers; the label says what is counted, or for a table of one number which city. A number that
 * measures a feature of the framework leads to it; in a table of several cities a number leads to the profile.
 */
public record NumberRow(
        String anchor,
        String label,
        @Nullable String scope,
        String value,
        String year,
        @Nullable String note,
        List<References.Mark> marks,
        @Nullable Link measures,
        String briefHref) {

    /** The feature of the framework that the number measures, or the profile, may be given as a link. */
    public static NumberRow of(
            Statistic statistic, String label, @Nullable Link measures, References references, Words words) {
        String scope = statistic.key().scope();
        return new NumberRow(
                anchor(statistic),
                label,
                scope.equals("city") ? null : words.get("number.scope." + scope),
                Figures.value(statistic, words),
                Figures.year(statistic.year(), words),
                statistic.note(),
                references.marks(statistic.sources()),
                measures,
                new BriefItem(BriefItem.Kind.NUMBER, statistic.id()).href());
    }

    /** For a table of several cities, whose numbers may have equal keys. */
    public NumberRow withAnchor(String other) {
        return new NumberRow(other, label, scope, value, year, note, marks, measures, briefHref);
    }

    /** The anchor of a number's line on the profile of its city. */
    public static String anchor(Statistic statistic) {
        return "n-" + statistic.id().substring(statistic.id().indexOf('/') + 1);
    }
}
