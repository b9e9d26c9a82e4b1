package org.learningcities.search;

import java.util.List;
import org.learningcities.web.Parameters;
import org.learningcities.web.Words;
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
    private final Words words;

    SuggestionsController(Suggestions suggestions, Words words) {
        this.suggestions = suggestions;
        this.words = words;
    }

    /**
     * What the script reads.
     *
     * @param count how many there are, in words; empty where there is none
     */
    record Answer(List<Suggestions.Group> groups, String count) {}

    @GetMapping(path = "/search/suggestions", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    @Transactional(readOnly = true)
    public Answer suggest(Parameters parameters) {
        List<Suggestions.Group> groups = suggestions.of(parameters.text("q", LONGEST));
        int count = groups.stream().mapToInt(group -> group.items().size()).sum();
        return new Answer(groups, count == 0 ? "" : words.get("search.suggestions.count", count));
    }
}
