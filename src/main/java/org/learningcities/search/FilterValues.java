package org.learningcities.search;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.learningcities.casestudy.QuestionRepository;
import org.learningcities.city.CityRepository;
import org.learningcities.city.CitySummary;
import org.learningcities.city.RegionRepository;
import org.learningcities.framework.FocalPointRepository;
import org.learningcities.initiative.Audience;
import org.learningcities.initiative.Setting;
import org.learningcities.shared.Coded;
import org.learningcities.shared.ContentChanged;
import org.learningcities.shared.Labels;
import org.learningcities.source.Backing;
import org.learningcities.web.Language;
import org.learningcities.web.Words;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The values that each filter has, with their labels, in order; kept for each language while the content is the same. */
@Component
class FilterValues {

    private final RegionRepository regions;
    private final CityRepository cities;
    private final FocalPointRepository focalPoints;
    private final QuestionRepository questions;
    private final Words words;
    private volatile Map<Language, Map<FilterField, Map<String, String>>> kept = new ConcurrentHashMap<>();

    FilterValues(
            RegionRepository regions,
            CityRepository cities,
            FocalPointRepository focalPoints,
            QuestionRepository questions,
            Words words) {
        this.regions = regions;
        this.cities = cities;
        this.focalPoints = focalPoints;
        this.questions = questions;
        this.words = words;
    }

    /** Those of the language of the page that is being made. */
    Map<FilterField, Map<String, String>> all() {
        return kept.computeIfAbsent(Language.current(), language -> read());
    }

    /** After a change, who still reads the old values puts them where nobody looks any more. */
    @EventListener(ContentChanged.class)
    @Order(ContentChanged.READ)
    void forget() {
        kept = new ConcurrentHashMap<>();
    }

    private Map<FilterField, Map<String, String>> read() {
        Map<FilterField, Map<String, String>> values = new EnumMap<>(FilterField.class);
        for (FilterField field : FilterField.values()) {
            values.put(field, new LinkedHashMap<>());
        }
        coded(values.get(FilterField.TYPE), HitType.values(), "search.type.");
        regions.findAll().forEach(region -> values.get(FilterField.REGION).put(region.slug(), region.name()));
        List<CitySummary> summaries = cities.findSummaries();
        Map<String, String> countries = new TreeMap<>(Labels::compare);
        for (CitySummary city : summaries) {
            values.get(FilterField.CITY).put(city.slug(), city.name());
            countries.put(city.country(), city.iso2().toLowerCase(Locale.ROOT));
        }
        countries.forEach((name, code) -> values.get(FilterField.COUNTRY).put(code, name));
        coded(values.get(FilterField.AUDIENCE), Audience.values(), "audience.");
        coded(values.get(FilterField.SETTING), Setting.values(), "setting.");
        focalPoints
                .findAll()
                .forEach(
                        point -> values.get(FilterField.FEATURE).put(point.code(), point.code() + " " + point.label()));
        questions.findAll().forEach(question -> values.get(FilterField.QUESTION).put(question.key(), question.label()));
        Backing.LABELS.forEach(
                label -> values.get(FilterField.EVIDENCE).put(label, words.get("initiative.evidence." + label)));
        return values;
    }

    /** The codes of each filter's values. */
    static Map<FilterField, Set<String>> codes(Map<FilterField, Map<String, String>> values) {
        Map<FilterField, Set<String>> codes = new EnumMap<>(FilterField.class);
        values.forEach((field, labels) -> codes.put(field, labels.keySet()));
        return codes;
    }

    private void coded(Map<String, String> labels, Coded[] values, String prefix) {
        Arrays.stream(values).forEach(value -> labels.put(value.code(), words.get(prefix + value.code())));
    }
}
