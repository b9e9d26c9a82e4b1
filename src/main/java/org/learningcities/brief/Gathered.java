package org.learningcities.brief;

import java.util.Map;
import java.util.Optional;
import org.learningcities.casestudy.StatementPlace;
import org.learningcities.city.City;
import org.learningcities.city.Statistic;
import org.learningcities.initiative.Initiative;
import org.learningcities.shared.BriefItem;
import org.learningcities.source.References;
import org.learningcities.web.Words;

/** What was found for the items of a brief, kind by kind and by id; and why statements that are not there were withdrawn. */
record Gathered(
        Map<String, StatementPlace> statements,
        Map<String, Statistic> numbers,
        Map<String, Initiative> initiatives,
        Map<String, City> cities,
        Map<String, String> withdrawn) {

    /** The item as an entry of the brief, if it was found. */
    Optional<BriefEntry> entry(BriefItem item, References references, Words words) {
        String name = item.toString();
        return switch (item.kind()) {
            case STATEMENT ->
                Optional.ofNullable(statements.get(item.id()))
                        .map(place -> BriefEntry.of(name, place, references, words));
            case NUMBER ->
                Optional.ofNullable(numbers.get(item.id()))
                        .map(number -> BriefEntry.of(name, number, references, words));
            case INITIATIVE ->
                Optional.ofNullable(initiatives.get(item.id()))
                        .map(initiative -> BriefEntry.of(name, initiative, references, words));
            case CITY ->
                Optional.ofNullable(cities.get(item.id())).map(city -> BriefEntry.of(name, city, references, words));
        };
    }

    /** Why the item is not in the brief, for the visitor. */
    String notice(BriefItem item, String shown, Words words) {
        String why = item.kind() == BriefItem.Kind.STATEMENT ? withdrawn.get(item.id()) : null;
        return why == null ? words.get("brief.unknown", shown) : words.get("brief.withdrawn", shown, why);
    }
}
