package org.learningcities.initiative;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.learningcities.city.Region;
import org.learningcities.framework.FocalPoint;
import org.learningcities.shared.Coded;
import org.learningcities.source.Backing;
import org.learningcities.web.Filter;
import org.learningcities.web.Parameters;
import org.learningcities.web.Words;

/** The initiatives that an address asks for; what /initiatives shows, and every file of it holds. */
public record InitiativeSelection(List<Initiative> rows, Filter.View filtered) {

    public static InitiativeSelection of(
            List<Initiative> all,
            List<Region> regions,
            List<FocalPoint> focalPoints,
            Parameters parameters,
            Words words) {
        Map<String, String> regionNames = new LinkedHashMap<>();
        regions.forEach(region -> regionNames.put(region.slug(), region.name()));
        Map<String, String> focalPointNames = new LinkedHashMap<>();
        focalPoints.forEach(point -> focalPointNames.put(point.code(), point.code() + " " + point.label()));
        List<Filter<Initiative>> filters = List.of(
                new Filter<>(
                        "region",
                        words.get("initiative.filter.region"),
                        regionNames,
                        initiative -> List.of(initiative.city().region().slug())),
                new Filter<>(
                        "audience",
                        words.get("initiative.filter.audience"),
                        labels(Audience.values(), "audience.", words),
                        initiative ->
                                initiative.audiences().stream().map(Coded::code).toList()),
                new Filter<>(
                        "setting",
                        words.get("initiative.filter.setting"),
                        labels(Setting.values(), "setting.", words),
                        initiative ->
                                initiative.settings().stream().map(Coded::code).toList()),
                new Filter<>(
                        "feature",
                        words.get("initiative.filter.feature"),
                        focalPointNames,
                        initiative -> initiative.focalPoints().stream()
                                .map(FocalPoint::code)
                                .toList()),
                new Filter<>(
                        "evidence",
                        words.get("initiative.filter.evidence"),
                        evidenceNames(words),
                        initiative -> initiative.backing().labels()));
        Filter.Result<Initiative> filtered = Filter.apply(all, filters, parameters, InitiativeListPage.PATH);
        return new InitiativeSelection(filtered.rows(), filtered.view());
    }

    private static Map<String, String> evidenceNames(Words words) {
        Map<String, String> names = new LinkedHashMap<>();
        Backing.LABELS.forEach(value -> names.put(value, words.get("initiative.evidence." + value)));
        return names;
    }

    private static Map<String, String> labels(Coded[] values, String prefix, Words words) {
        Map<String, String> labels = new LinkedHashMap<>();
        Arrays.stream(values).forEach(value -> labels.put(value.code(), words.get(prefix + value.code())));
        return labels;
    }
}
