package org.learningcities.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.learningcities.testing.CityFile;

/** The statements of a city's file, wherever they stand in it. */
record CityProse(CityFile file) {

    /** A statement, and whether it states a result. */
    record Told(String id, String text, boolean result) {}

    static List<CityProse> all() {
        return CityFile.all().stream().map(CityProse::new).toList();
    }

    List<Told> lead() {
        return told(file.list("lead"));
    }

    List<Told> summary(Map<String, Object> initiative) {
        return told(CityFile.list(initiative, "summary"));
    }

    /** Every statement of the file, in its order. */
    List<Told> statements() {
        List<Told> all = new ArrayList<>(told(file.statements()));
        file.list("initiatives").forEach(initiative -> all.addAll(summary(initiative)));
        return all;
    }

    private static List<Told> told(List<Map<String, Object>> statements) {
        return statements.stream()
                .map(statement -> new Told(
                        CityFile.text(statement, "id"),
                        CityFile.text(statement, "text"),
                        Boolean.TRUE.equals(statement.get("result"))))
                .toList();
    }

    @Override
    public String toString() {
        return file.slug();
    }
}
