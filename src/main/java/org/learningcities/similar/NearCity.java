package org.learningcities.similar;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.learningcities.city.CitySummary;
import org.learningcities.city.Figures;
import org.learningcities.city.NumberRow;
import org.learningcities.city.RegionTag;
import org.learningcities.city.Statistic;
import org.learningcities.web.Link;
import org.learningcities.web.Words;

/** A city with how far it is, in all and part by part; each figure leads to its line on the profile, and so to its source. */
public record NearCity(
        String name, String href, String country, RegionTag region, String distance, List<PartLine> parts) {

    /** "Size", "close", "244,500 (2016)", "2 points"; without a figure for the region, and where there is no data. */
    public record PartLine(
            String label, String words, @Nullable Link figure, String points) {}

    /** Up to these differences a part is close, and some way off. */
    static final double CLOSE = 0.15;

    static final double SOME_WAY = 0.4;

    static NearCity of(Ranking.Ranked ranked, Words words) {
        CitySummary city = ranked.known().city();
        Likeness likeness = ranked.likeness();
        List<Integer> points = likeness.partPoints();
        return new NearCity(
                city.name(),
                href(city),
                city.country(),
                new RegionTag(city.regionSlug(), city.region()),
                words.get(
                        "similar.distance",
                        likeness.points(),
                        likeness.compared(),
                        likeness.shares().size()),
                IntStream.range(0, points.size())
                        .mapToObj(at -> line(ranked, likeness.shares().get(at), points.get(at), words))
                        .toList());
    }

    static String href(CitySummary city) {
        return "/cities/" + city.slug();
    }

    /** A figure with its year, as a link to its line on the profile of its city. */
    static Link figure(CitySummary city, Statistic statistic, Words words) {
        return new Link(Figures.withYear(statistic, words), href(city) + "#" + NumberRow.anchor(statistic));
    }

    private static PartLine line(Ranking.Ranked ranked, Likeness.Share share, int points, Words words) {
        Statistic figure = ranked.known().figures().get(share.part());
        return new PartLine(
                words.get("similar.part." + share.part().code()),
                nearness(share, words),
                figure == null ? null : figure(ranked.known().city(), figure, words),
                words.get("similar.points", points));
    }

    private static String nearness(Likeness.Share share, Words words) {
        Double difference = share.difference();
        if (difference == null) {
            return words.get("similar.no-data");
        }
        if (share.part() == Part.REGION) {
            return words.get(difference == 0 ? "similar.same" : "similar.other");
        }
        if (share.band() && difference == 0) {
            return words.get("similar.within-band");
        }
        String nearness = words.get(
                difference <= CLOSE ? "similar.close" : difference <= SOME_WAY ? "similar.some-way" : "similar.far");
        return share.band() ? words.get("similar.to-band", nearness) : nearness;
    }
}
