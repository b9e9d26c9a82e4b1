package org.learningcities.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hibernate.Session;
import org.learningcities.source.Statement;

/** Where a city's chapters speak of an initiative by its name: these statements are passages of the initiative too. */
final class Mentions {

    /** A name shorter than this is also a word of other sentences. */
    private static final int SHORTEST_NAME = 6;

    /** Cities whose mentions are kept while the index is built. */
    private static final int KEPT = 100;

    private static final Cache<String, List<Mention>> BY_CITY =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    /** A statement that names an initiative. */
    record Mention(Statement statement, String initiative) {}

    private Mentions() {}

    /** The statements of the city's chapters and lead that name this initiative. */
    static List<Statement> of(String initiative, Session session) {
        return all(cityOf(initiative), session).stream()
                .filter(mention -> mention.initiative().equals(initiative))
                .map(Mention::statement)
                .toList();
    }

    /** The ids of the initiatives that this statement names. */
    static List<String> in(Statement statement, Session session) {
        return all(cityOf(statement.id()), session).stream()
                .filter(mention -> mention.statement().id().equals(statement.id()))
                .map(Mention::initiative)
                .toList();
    }

    /** Lets go of what was kept: the next build may be of other content. */
    static void forget() {
        BY_CITY.invalidateAll();
    }

    private static List<Mention> all(String city, Session session) {
        return BY_CITY.get(city, slug -> find(slug, session));
    }

    private static List<Mention> find(String city, Session session) {
        List<Statement> statements = session.createSelectionQuery(
                        "select s from Statement s where s.id like :city || '/%' and s.initiative is null order by s.id",
                        Statement.class)
                .setParameter("city", city)
                .getResultList();
        List<Object[]> initiatives = session.createSelectionQuery(
                        "select i.id, i.name, i.city.name from Initiative i where i.city.slug = :city order by i.position",
                        Object[].class)
                .setParameter("city", city)
                .getResultList();
        List<Mention> mentions = new ArrayList<>();
        for (Object[] initiative : initiatives) {
            String name = plain((String) initiative[1], (String) initiative[2]);
            if (name.length() >= SHORTEST_NAME) {
                statements.stream()
                        .filter(statement ->
                                statement.text().toLowerCase(Locale.ROOT).contains(name))
                        .forEach(statement -> mentions.add(new Mention(statement, (String) initiative[0])));
            }
        }
        return mentions;
    }

    /** The name as running text has it: without an explanation in brackets or after a colon, and without the city. */
    private static String plain(String name, String city) {
        return name.replaceFirst("\\s*[(:].*", "")
                .replaceFirst("^" + Pattern.quote(city) + "\\s+", "")
                .replaceFirst("\\s+" + Pattern.quote(city) + "$", "")
                .replaceFirst("^The\\s+", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    private static String cityOf(String id) {
        return id.substring(0, Math.max(0, id.indexOf('/')));
    }
}
