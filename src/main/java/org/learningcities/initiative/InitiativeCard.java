package org.learningcities.initiative;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcities.shared.Coded;
import org.learningcities.web.Words;

/**
 * An initiative as a card, which leads to its sources; without a city where the page is the city's own.
 *
 * @param about the first sentence of its summary
 */
public record InitiativeCard(
        String name,
        String href,
        String about,
        String city,
        @Nullable String cityHref,
        String regionSlug,
        @Nullable String since,
        List<String> audiences,
        List<String> settings,
        String sources) {

    /** On a page of many cities. */
    public static InitiativeCard of(Initiative initiative, Words words) {
        return card(initiative, "/cities/" + initiative.city().slug(), words);
    }

    /** On the page of its own city. */
    public static InitiativeCard withoutCity(Initiative initiative, Words words) {
        return card(initiative, null, words);
    }

    private static InitiativeCard card(Initiative initiative, @Nullable String cityHref, Words words) {
        return new InitiativeCard(
                initiative.name(),
                href(initiative),
                initiative.summary().isEmpty()
                        ? ""
                        : initiative.summary().get(0).firstSentence(),
                initiative.city().name(),
                cityHref,
                initiative.city().region().slug(),
                initiative.since() == null
                        ? null
                        : words.get("initiative.since", initiative.since().toString()),
                labels(Audience.values(), initiative.audiences(), "audience.", words),
                labels(Setting.values(), initiative.settings(), "setting.", words),
                words.get("initiative.sources", initiative.sources().size()));
    }

    public static String href(Initiative initiative) {
        return "/initiatives/" + initiative.id();
    }

    private static <C extends Coded> List<String> labels(C[] order, Collection<C> values, String prefix, Words words) {
        return Arrays.stream(order)
                .filter(values::contains)
                .map(value -> words.get(prefix + value.code()))
                .toList();
    }
}
