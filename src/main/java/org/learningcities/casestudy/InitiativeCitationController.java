package org.learningcities.casestudy;

import java.util.List;
import java.util.stream.Stream;
import org.learningcities.citation.Citations;
import org.learningcities.citation.Format;
import org.learningcities.initiative.Initiative;
import org.learningcities.initiative.InitiativeCard;
import org.learningcities.initiative.InitiativeRepository;
import org.learningcities.shared.Slug;
import org.learningcities.source.Source;
import org.learningcities.web.Link;
import org.learningcities.web.MenuEntry;
import org.learningcities.web.MissingPageException;
import org.learningcities.web.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How to cite the page of an initiative, as a page and as files. */
@Controller
@MenuEntry(MenuEntry.Entry.INITIATIVES)
class InitiativeCitationController {

    private static final String LIST = "/initiatives";
    private static final String PATH = LIST + "/{city}/{slug}" + CitationPage.CITE;

    private final InitiativeRepository initiatives;
    private final Citations citations;
    private final Words words;

    InitiativeCitationController(InitiativeRepository initiatives, Citations citations, Words words) {
        this.initiatives = initiatives;
        this.citations = citations;
        this.words = words;
    }

    @GetMapping(PATH)
    @Transactional(readOnly = true)
    public String show(@PathVariable String city, @PathVariable String slug, Model model) {
        Initiative initiative = get(city, slug);
        Link list = new Link(words.get("menu.initiatives"), LIST);
        model.addAttribute("page", CitationPage.of(link(initiative), list, works(initiative), citations, words));
        return "casestudy/citation";
    }

    @GetMapping(PATH + ".{ending:bib|ris|csl\\.json}")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> file(
            @PathVariable String city, @PathVariable String slug, @PathVariable String ending) {
        return works(get(city, slug)).file(Format.of(ending).orElseThrow());
    }

    private Initiative get(String city, String slug) {
        if (!Slug.isWellFormed(city) || !Slug.isWellFormed(slug)) {
            throw MissingPageException.of(slug, candidates());
        }
        return initiatives.findById(city + "/" + slug).orElseThrow(() -> MissingPageException.of(slug, candidates()));
    }

    private CitedWorks works(Initiative initiative) {
        List<Source> sources = Stream.concat(
                        initiative.summary().stream().flatMap(statement -> statement.sources().stream()),
                        initiative.sources().stream())
                .toList();
        Link link = link(initiative);
        return CitedWorks.of(citations.page(link.label(), link.href()), sources, words);
    }

    private List<Link> candidates() {
        return initiatives.findAll().stream()
                .map(InitiativeCitationController::link)
                .toList();
    }

    private static Link link(Initiative initiative) {
        return new Link(initiative.name(), InitiativeCard.href(initiative));
    }
}
