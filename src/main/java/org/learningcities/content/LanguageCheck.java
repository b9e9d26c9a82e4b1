package org.learningcities.content;

import static org.learningcities.content.Nodes.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Checks that the file of a language names just what there is: all regions, areas, focal points, questions, obstacles and
 * statistics. A city that it does not name is shown in English.
 */
final class LanguageCheck {

    private final ContentFile file;
    private final List<Problem> problems = new ArrayList<>();

    private LanguageCheck(ContentFile file) {
        this.file = file;
    }

    /** The problems of all languages among these files. */
    static List<Problem> problems(List<ContentFile> files) {
        Known known = new Known();
        files.forEach(known::add);
        return files.stream()
                .filter(file -> file.name().startsWith("languages/"))
                .flatMap(file -> problems(file, known).stream())
                .toList();
    }

    private static List<Problem> problems(ContentFile file, Known known) {
        LanguageCheck check = new LanguageCheck(file);
        if (!file.stem().equals(text(file.root(), "language"))) {
            check.problem("/language", "the language must be that of the file's name, \"" + file.stem() + "\"");
        }
        check.all("regions", known.regions);
        check.all("areas", known.areas);
        check.all("focal_points", known.focalPoints);
        check.all("questions", known.questions);
        check.all("obstacles", known.obstacles);
        check.all("statistics", known.units.keySet());
        check.none("cities", known.leads.keySet());
        file.root().path("cities").properties().forEach(city -> {
            if (known.leads.containsKey(city.getKey())) {
                check.all("cities/" + city.getKey() + "/lead", known.leads.get(city.getKey()));
            }
        });
        return check.problems;
    }

    private void all(String section, Collection<String> allowed) {
        none(section, allowed);
        JsonNode here = file.root().at("/" + section);
        allowed.stream()
                .filter(key -> !here.has(key))
                .forEach(key -> problem("/" + section, "\"" + key + "\" is missing"));
    }

    private void none(String section, Collection<String> allowed) {
        file.root().at("/" + section).propertyNames().stream()
                .filter(key -> !allowed.contains(key))
                .forEach(key -> problem(
                        "/" + section + "/" + key,
                        "unknown key \"" + key + "\"; allowed: " + String.join(", ", allowed)));
    }

    private void problem(String pointer, String what) {
        problems.add(file.problem(pointer, what));
    }
}
