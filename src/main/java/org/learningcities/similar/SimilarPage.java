package org.learningcities.similar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcities.city.CitySummary;
import org.learningcities.city.Region;
import org.learningcities.framework.FocalPoint;
import org.learningcities.initiative.Initiative;
import org.learningcities.web.Head;
import org.learningcities.web.Link;
import org.learningcities.web.Parameters;
import org.learningcities.web.Slice;
import org.learningcities.web.Words;

/** The page /similar: a form about a place, the cities by how alike they are, what the nearest did, and how it is made. */
record SimilarPage(
        Head head,
        SimilarForm form,
        String found,
        @Nullable String example,
        int first,
        Slice<NearCity> slice,
        @Nullable String apart,
        Practices practices,
        List<PartRow> rows,
        String words) {

    static final String PATH = "/similar";

    /** An address to try the page with. */
    static final String EXAMPLE =
            PATH + "?region=asia-and-the-pacific&population=150000&income=8000&feature=2.2&feature=3.2";

    private static final int SIZE = 12;

    /** Enough names to see which; with hundreds of cities a line of them all would be no help. */
    private static final int MOST_APART = 12;

    static SimilarPage of(
            SimilarQuery query,
            Ranking ranking,
            List<KnownCity> known,
            List<Region> regions,
            List<FocalPoint> focalPoints,
            List<Initiative> initiatives,
            Parameters parameters,
            Words words) {
        Slice<NearCity> slice =
                Slice.of(ranking.ranked(), SIZE, parameters, PATH, words).map(ranked -> NearCity.of(ranked, words));
        Head head = Head.of(
                        words.get("similar.title"),
                        words.get("similar.description"),
                        parameters.state().on(PATH),
                        new Link(words.get("shell.home"), "/"),
                        new Link(words.get("menu.cities"), "/cities"))
                .listedIf(parameters.state().isEmpty() && slice.page() == 1);
        return new SimilarPage(
                head,
                SimilarForm.of(query, regions, focalPoints, words),
                query.tells()
                        ? words.get("similar.found", ranking.ranked().size(), known.size())
                        : words.get("similar.tell"),
                query.tells() ? null : EXAMPLE,
                1 + (slice.page() - 1) * SIZE,
                slice,
                query.tells() ? apart(ranking, words) : null,
                Practices.of(query, nearest(ranking), initiatives, words),
                PartRow.of(known, words),
                words.get("similar.how.words", NearCity.CLOSE, NearCity.SOME_WAY));
    }

    /** The cities whose initiatives the page shows. */
    static List<CitySummary> nearest(Ranking ranking) {
        return ranking.ranked().stream()
                .limit(SimilarCities.NEAREST)
                .map(ranked -> ranked.known().city())
                .toList();
    }

    private static @Nullable String apart(Ranking ranking, Words words) {
        if (ranking.apart().isEmpty()) {
            return null;
        }
        List<String> names = ranking.apart().stream()
                .limit(MOST_APART)
                .map(ranked -> ranked.known().city().name())
                .toList();
        int more = Math.max(0, ranking.apart().size() - MOST_APART);
        return words.get("similar.apart", ranking.apart().size(), words.list(names), more);
    }
}
