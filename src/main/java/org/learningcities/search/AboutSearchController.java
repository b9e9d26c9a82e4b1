package org.learningcities.search;

import java.util.stream.Stream;
import org.learningcities.web.Listed;
import org.learningcities.web.MenuEntry;
import org.learningcities.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that explains the search. */
@Controller
@MenuEntry(MenuEntry.Entry.ABOUT)
class AboutSearchController implements Listed {

    private final Scores scores = Scores.recorded();
    private final SentenceModel model;
    private final Words words;

    AboutSearchController(SentenceModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @GetMapping(AboutSearchPage.PATH)
    public String about(Model page) {
        page.addAttribute("page", AboutSearchPage.of(scores, model.on(), words));
        return "search/about";
    }

    @Override
    public Stream<String> listed() {
        return Stream.of(AboutSearchPage.PATH);
    }
}
