package org.learningcities.casestudy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcities.city.City;
import org.learningcities.shared.Labels;
import org.learningcities.source.References;
import org.learningcities.source.StatementView;
import org.learningcities.web.Words;

/** What opens a profile, in the visitor's language where we have translated it. */
final class ProfileLead {

    private ProfileLead() {}

    /** The statements with their sources; only the text is ours. */
    static List<List<StatementView>> of(City city, References references) {
        return StatementView.paragraphs(city.lead(), references).stream()
                .map(paragraph -> paragraph.stream()
                        .map(view -> translated(view, key(city, view)))
                        .toList())
                .toList();
    }

    /** Says that tagline and lead of this city are our translation; nothing where they are not. */
    static @Nullable String translated(String slug, Words words) {
        return Labels.isTranslated("city/" + slug + "/tagline") ? words.get("city.our-translation") : null;
    }

    private static StatementView translated(StatementView view, String key) {
        return Labels.isTranslated(key) ? view.translated(Labels.of(key, view.text())) : view;
    }

    private static String key(City city, StatementView view) {
        return "statement/" + city.slug() + "/" + view.anchor().substring(StatementView.ANCHOR.length());
    }
}
