package org.learningcities.growth;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.learningcities.testing.CityFile;

/** The content of the repository, to draw from: what is drawn at random here is as frequent as there. */
final class RealContent {

    /** Stands for the city's name in the names of initiatives. */
    static final String CITY = "{city}";

    private final List<CityFile> cities = CityFile.all();

    private final Pattern names = Pattern.compile(
            "\\b(?:the )?(" + cities.stream().map(RealContent::name).collect(joining("|")) + ")\\b");

    private final List<Map<String, Object>> initiatives = all("initiatives");

    private final List<Map<String, Object>> evidence = all("evidence");

    private final List<Map<String, Object>> statements = Stream.concat(
                    cities.stream().flatMap(city -> city.statements().stream()),
                    initiatives.stream().flatMap(initiative -> CityFile.list(initiative, "summary").stream()))
            .toList();

    private final List<List<Map<String, Object>>> statistics = all("statistics").stream()
            .collect(groupingBy(number -> CityFile.text(number, "key"), TreeMap::new, toList()))
            .values()
            .stream()
            .toList();

    private final List<String> questions = cities.stream()
            .flatMap(city -> city.chapters().entrySet().stream())
            .filter(chapter -> !chapter.getValue().isEmpty())
            .map(Map.Entry::getKey)
            .toList();

    private List<Map<String, Object>> all(String key) {
        return cities.stream().flatMap(city -> city.list(key).stream()).toList();
    }

    List<CityFile> cities() {
        return cities;
    }

    static String name(CityFile city) {
        return CityFile.text(city.data(), "name");
    }

    List<Map<String, Object>> initiatives() {
        return initiatives;
    }

    List<Map<String, Object>> evidence() {
        return evidence;
    }

    /** Of leads, chapters and initiatives. */
    List<Map<String, Object>> statements() {
        return statements;
    }

    /** The numbers of all cities, those of one key together. */
    List<List<Map<String, Object>>> statistics() {
        return statistics;
    }

    /** The questions that the cities answer, each as often as there are cities that do. */
    List<String> questions() {
        return questions;
    }

    /** The texts of all statements. None names one of the cities: a made text must fit any city. */
    Stream<String> texts() {
        return statements.stream()
                .map(statement -> CityFile.text(statement, "text"))
                .map(text -> names.matcher(text).replaceAll("the city"));
    }

    Stream<String> initiativeNames() {
        return initiatives.stream()
                .map(initiative -> CityFile.text(initiative, "name"))
                .map(name -> names.matcher(name).replaceAll("{city}"));
    }

    /** The values of a list in an entry. */
    static List<String> values(Map<String, Object> entry, String key) {
        return entry.get(key) instanceof List<?> values
                ? values.stream().map(String::valueOf).toList()
                : List.of();
    }
}
