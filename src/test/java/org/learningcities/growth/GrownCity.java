package org.learningcities.growth;

import static org.learningcities.growth.RealContent.values;
import static org.learningcities.testing.CityFile.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;
import org.learningcities.testing.CityFile;

/** The rows of one made city. What is not made of words is that of a real city, initiative or number, drawn anew. */
final class GrownCity {

    private final RealContent content;
    private final Texts texts;
    private final Places places;
    private final Dice dice;
    private final Table.Rows rows;
    private final String name;
    private final String slug;
    private final List<String> sources = new ArrayList<>();

    GrownCity(RealContent content, Texts texts, Places places, Dice dice, Table.Rows rows) {
        this.content = content;
        this.texts = texts;
        this.places = places;
        this.dice = dice;
        this.rows = rows;
        this.name = places.cityName();
        this.slug = Places.slug(name);
    }

    void add(int position, int initiatives) {
        rows.add(Table.BIBLIOGRAPHY, slug, name, position);
        sources(dice.any(content.cities()));
        city();
        statement("lead", slug, null, null, 0, sources);
        each(numbers(), this::statistic);
        each(List.copyOf(initiatives(initiatives).entrySet()), this::initiative);
        each(dice.some(content.questions(), dice.between(3, 6)), this::chapter);
        each(dice.some(content.evidence(), dice.between(2, 5)), this::evidence);
    }

    private static <T> void each(List<T> all, ObjIntConsumer<T> add) {
        for (int i = 0; i < all.size(); i++) {
            add.accept(all.get(i), i);
        }
    }

    /** A real city's sources, in this city's name. */
    private void sources(CityFile real) {
        List<Map<String, Object>> all = real.list("sources");
        for (int i = 0; i < all.size(); i++) {
            Map<String, Object> source = all.get(i);
            String key = text(source, "id");
            String id = slug + "/" + key;
            rows.add(
                    Table.SOURCE,
                    id,
                    slug,
                    key,
                    i,
                    text(source, "title").replace(RealContent.name(real), name),
                    text(source, "publisher").replace(RealContent.name(real), name),
                    source.get("year"),
                    source.containsKey("url") ? "https://example.org/" + id : null,
                    text(source, "kind"),
                    text(source, "voice"),
                    source.getOrDefault("copy", false),
                    source.get("unlinked"));
            sources.add(id);
        }
    }

    private void city() {
        Places.Country country = places.country();
        rows.add(
                Table.CITY,
                slug,
                name,
                dice.chance(0.3) ? "City of " + name : null,
                dice.chance(0.3) ? places.localName() : null,
                country.iso2(),
                country.region(),
                dice.between(-550, 650) / 10.0,
                dice.between(-1800, 1800) / 10.0,
                sources.get(0),
                texts.tagline());
    }

    /** Of each key one of the numbers that real cities have, as likely as a real city has one. */
    private List<Map<String, Object>> numbers() {
        return content.statistics().stream()
                .filter(real ->
                        dice.chance((double) real.size() / content.cities().size()))
                .map(dice::any)
                .toList();
    }

    private void statistic(Map<String, Object> number, int position) {
        String id = slug + "/" + text(number, "id");
        Object value = number.get("value");
        rows.add(
                Table.STATISTIC,
                id,
                slug,
                text(number, "key"),
                text(number, "unit"),
                position,
                value instanceof Number people && text(number, "unit").equals("people")
                        ? Math.round(people.doubleValue() * dice.factor())
                        : value,
                number.get("low"),
                number.get("high"),
                number.get("year"));
        cite(Table.STATISTIC_SOURCE, id, like(number));
    }

    /** Names by slugs that differ; some of the initiatives are of a quarter, and so called. */
    private Map<String, String> initiatives(int count) {
        Map<String, String> bySlug = new LinkedHashMap<>();
        while (bySlug.size() < count) {
            String initiative = texts.initiative(name);
            String called = dice.chance(0.3) ? places.name() + " " + initiative : initiative;
            String key = Places.slug(called);
            bySlug.put(bySlug.containsKey(key) ? key + "-" + bySlug.size() : key, called);
        }
        return bySlug;
    }

    private void initiative(Map.Entry<String, String> named, int position) {
        Map<String, Object> real = dice.any(content.initiatives());
        String id = slug + "/" + named.getKey();
        rows.add(Table.INITIATIVE, id, slug, named.getKey(), position, named.getValue(), real.get("since"));
        values(real, "audience").forEach(audience -> rows.add(Table.INITIATIVE_AUDIENCE, id, audience));
        values(real, "setting").forEach(setting -> rows.add(Table.INITIATIVE_SETTING, id, setting));
        values(real, "features").forEach(code -> rows.add(Table.INITIATIVE_FOCAL_POINT, id, code));
        List<String> cited = like(real);
        cite(Table.INITIATIVE_SOURCE, id, cited);
        int statements = dice.between(2, 3);
        for (int i = 0; i < statements; i++) {
            statement(named.getKey() + "-" + i, null, null, id, i, cited);
        }
    }

    private void chapter(String question, int position) {
        String id = slug + "/" + question;
        rows.add(Table.CHAPTER, id, slug, question);
        int statements = dice.between(1, 3);
        for (int i = 0; i < statements; i++) {
            statement("on-" + question + "-" + i, null, id, null, i, like(dice.any(content.statements())));
        }
    }

    private void evidence(Map<String, Object> real, int position) {
        String id = slug + "/evidence-" + position;
        String note = texts.statement().text();
        rows.add(Table.EVIDENCE, id, slug, text(real, "focal_point"), position, note);
        cite(Table.EVIDENCE_SOURCE, id, like(real));
    }

    private void statement(
            String key,
            @Nullable String city,
            @Nullable String chapter,
            @Nullable String initiative,
            int position,
            List<String> cited) {
        Texts.Made made = texts.statement();
        String id = slug + "/" + key;
        rows.add(Table.STATEMENT, id, key, city, chapter, initiative, position, 1, made.text(), made.result());
        made.obstacles().forEach(obstacle -> rows.add(Table.STATEMENT_OBSTACLE, id, obstacle));
        cite(Table.STATEMENT_SOURCE, id, cited);
    }

    /** As many of this city's sources as that entry has. */
    private List<String> like(Map<String, Object> entry) {
        return dice.some(sources, values(entry, "source").size());
    }

    private void cite(Table table, String id, List<String> cited) {
        for (int i = 0; i < cited.size(); i++) {
            rows.add(table, id, cited.get(i), i);
        }
    }
}
