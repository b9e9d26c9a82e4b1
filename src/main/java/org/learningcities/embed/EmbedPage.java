package org.learningcities.embed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcities.city.City;
import org.learningcities.city.Figures;
import org.learningcities.city.Statistic;
import org.learningcities.initiative.Initiative;
import org.learningcities.source.References;
import org.learningcities.source.Source;
import org.learningcities.source.Statement;
import org.learningcities.web.Words;

/**
 * A card for other sites: a city with its population, or a practice with what it is.
 *
 * @param path of the page that it stands for
 * @param number the key number with its unit and year; none on the card of a practice
 * @param source where the number, or else the text, was read
 */
record EmbedPage(
        String path,
        String region,
        String place,
        String name,
        String text,
        @Nullable String label,
        @Nullable String number,
        @Nullable String source) {

    static EmbedPage of(City city, @Nullable Statistic population, Words words) {
        return new EmbedPage(
                "/cities/" + city.slug(),
                city.region().slug(),
                city.country().name(),
                city.name(),
                city.tagline(),
                words.get("city.card.population"),
                population == null ? words.get("number.not-reported") : Figures.withYear(population, words),
                population == null ? null : cited(population.sources(), words));
    }

    static EmbedPage of(Initiative initiative, Words words) {
        City city = initiative.city();
        Statement first =
                initiative.summary().isEmpty() ? null : initiative.summary().get(0);
        return new EmbedPage(
                "/initiatives/" + initiative.id(),
                city.region().slug(),
                words.get("embed.place", city.name(), city.country().name()),
                initiative.name(),
                first == null ? "" : first.text(),
                null,
                null,
                cited(first == null ? initiative.sources() : first.sources(), words));
    }

    /** The first source; how many more there are, since a card has little room. */
    private static String cited(List<Source> sources, Words words) {
        Source first = sources.get(0);
        String cited = words.get("embed.cited", first.title(), first.publisher(), References.year(first, words));
        return words.get("embed.source", cited, sources.size() - 1);
    }
}
