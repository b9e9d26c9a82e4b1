package org.learningcities.search;

import org.jspecify.annotations.Nullable;
import org.learningcities.shared.Labels;
import org.learningcities.web.Words;

/** What a document of the index, which is in English, is called on a page of another language. */
final class Named {

    private Named() {}

    /** The title of the document with this key; the names of initiatives and features are those of the texts. */
    static String title(String key, String title) {
        String id = key.substring(key.indexOf(':') + 1);
        return switch (HitType.ofCode(key.substring(0, key.indexOf(':')))) {
            case CITY -> Labels.of("city/" + id, title);
            case CHAPTER -> Labels.of("question/" + id.substring(id.indexOf('/') + 1), title);
            case KEY_FEATURE -> {
                String label = "focal-point/" + id;
                yield Labels.isTranslated(label) ? id + " " + Labels.of(label, title) : title;
            }
            default -> title;
        };
    }

    /** Where it stands, as the index says it, of the city and country with these codes: "Cork, Ireland", or "Ireland". */
    static @Nullable String where(
            @Nullable String where, HitType type, @Nullable String city, @Nullable String country, Words words) {
        if (where == null || city == null || country == null) {
            return where;
        }
        int comma = where.lastIndexOf(", ");
        String name = Labels.country(country, where.substring(comma < 0 ? 0 : comma + 2));
        return type == HitType.CITY
                ? name
                : words.get("search.where", Labels.of("city/" + city, where.substring(0, Math.max(comma, 0))), name);
    }
}
