package org.learningcities.initiative;

import org.learningcities.web.Downloads;
import org.learningcities.web.Filter;
import org.learningcities.web.Head;
import org.learningcities.web.Link;
import org.learningcities.web.Parameters;
import org.learningcities.web.Slice;
import org.learningcities.web.Words;

/** The page /initiatives: all initiatives, by region, audience, setting and focal point. */
record InitiativeListPage(
        Head head, String count, Filter.View filtered, Slice<InitiativeCard> slice, Downloads downloads) {

    static final String PATH = "/initiatives";

    private static final int SIZE = 24;

    static InitiativeListPage of(InitiativeSelection selection, Parameters parameters, Words words) {
        Slice<InitiativeCard> slice = Slice.of(selection.rows(), SIZE, parameters, PATH, words)
                .map(initiative -> InitiativeCard.of(initiative, words));
        Head head = Head.of(
                        words.get("initiative.list.title"),
                        words.get("initiative.list.description"),
                        parameters.state().on(PATH),
                        new Link(words.get("shell.home"), "/"))
                .withFeed(parameters.state().on(PATH + ".atom"))
                .listedIf(parameters.state().isEmpty() && slice.page() == 1);
        return new InitiativeListPage(
                head,
                words.get("initiative.list.count", slice.total()),
                selection.filtered(),
                slice,
                Downloads.withFeed(PATH, parameters.state(), words));
    }
}
