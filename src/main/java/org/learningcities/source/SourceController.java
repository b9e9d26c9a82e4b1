package org.learningcities.source;

import java.util.List;
import java.util.stream.Stream;
import org.learningcities.web.Listed;
import org.learningcities.web.MenuEntry;
import org.learningcities.web.Parameters;
import org.learningcities.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of everything that was read. */
@Controller
@MenuEntry(MenuEntry.Entry.SOURCES)
class SourceController implements Listed {

    private final SourceRepository sources;
    private final Words words;

    SourceController(SourceRepository sources, Words words) {
        this.sources = sources;
        this.words = words;
    }

    @GetMapping(SourceListPage.PATH)
    @Transactional(readOnly = true)
    public String list(Parameters parameters, Model model) {
        List<Source> all = sources.findAll();
        SourceSelection selection = SourceSelection.of(all, parameters, words);
        model.addAttribute("page", SourceListPage.of(selection, all.size(), parameters, words));
        return "source/list";
    }

    @Override
    public Stream<String> listed() {
        return Stream.of(SourceListPage.PATH);
    }
}
