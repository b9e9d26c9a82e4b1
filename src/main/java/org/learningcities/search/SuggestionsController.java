package org.learningcities.search;

import java.util.List;
import org.learningcities.web.Parameters;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Suggestions while somebody types, as JSON for the script of the search form. */
@Controller
class SuggestionsController {

    /** Characters; nobody needs suggestions for more. */
    private static final int LONGEST = 100;

    private final Suggestions suggestions;

    SuggestionsController(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    /** What the script reads. */
    record Answer(List<Suggestions.Group> groups) {}

    @GetMapping(path = "/search/suggestions", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    @Transactional(readOnly = true)
    public Answer suggest(Parameters parameters) {
        return new Answer(suggestions.of(parameters.text("q", LONGEST)));
    }
}
