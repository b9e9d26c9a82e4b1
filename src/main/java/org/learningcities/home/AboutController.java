package org.learningcities.home;

import java.util.stream.Stream;
import org.learningcities.source.PublicationRepository;
import org.learningcities.source.SourceRepository;
import org.learningcities.web.Head;
import org.learningcities.web.Link;
import org.learningcities.web.Listed;
import org.learningcities.web.MenuEntry;
import org.learningcities.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.view.RedirectView;

/** The pages about the portal. */
@Controller
@MenuEntry(MenuEntry.Entry.ABOUT)
class AboutController implements Listed {

    private final PublicationRepository publications;
    private final SourceRepository sources;
    private final Words words;

    AboutController(PublicationRepository publications, SourceRepository sources, Words words) {
        this.publications = publications;
        this.sources = sources;
        this.words = words;
    }

    @GetMapping("/about")
    @Transactional(readOnly = true)
    public String about(Model model) {
        model.addAttribute("page", AboutPage.of(publications.findAll(), sources.findAll(), words));
        return "home/about";
    }

    @GetMapping("/about/accessibility")
    public String accessibility(Model model) {
        model.addAttribute("page", new TextPage(head("accessibility")));
        return "home/accessibility";
    }

    /** Where data and licence stood before. */
    @GetMapping("/about/data")
    public RedirectView data() {
        RedirectView moved = new RedirectView("/data");
        moved.setStatusCode(HttpStatus.PERMANENT_REDIRECT);
        return moved;
    }

    @GetMapping("/about/evidence")
    public String evidence(Model model) {
        model.addAttribute("page", new TextPage(head("evidence")));
        return "home/evidence";
    }

    /** A page of text alone. */
    record TextPage(Head head) {}

    @Override
    public Stream<String> listed() {
        return Stream.of("/about", "/about/accessibility", "/about/evidence");
    }

    private Head head(String page) {
        return Head.of(
                words.get("about." + page + ".title"),
                words.get("about." + page + ".description"),
                "/about/" + page,
                new Link(words.get("shell.home"), "/"),
                new Link(words.get("menu.about"), "/about"));
    }
}
