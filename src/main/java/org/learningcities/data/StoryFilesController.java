package org.learningcities.data;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.learningcities.casestudy.CaseStudies;
import org.learningcities.casestudy.CaseStudy;
import org.learningcities.casestudy.CityCard;
import org.learningcities.casestudy.CityCards;
import org.learningcities.casestudy.SourceWork;
import org.learningcities.citation.Citations;
import org.learningcities.citation.Work;
import org.learningcities.initiative.Initiative;
import org.learningcities.initiative.InitiativeCard;
import org.learningcities.initiative.InitiativeRepository;
import org.learningcities.shared.Slug;
import org.learningcities.source.Source;
import org.learningcities.source.Statement;
import org.learningcities.table.TableRows;
import org.learningcities.web.Link;
import org.learningcities.web.MissingPageException;
import org.learningcities.web.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A profile and an initiative as files: statements in CSV, all that is told in JSON, the page and its sources cited. */
@Controller
class StoryFilesController {

    private final CaseStudies caseStudies;
    private final CityCards cards;
    private final CityRows cityRows;
    private final InitiativeRepository initiatives;
    private final Citations citations;
    private final FileAnswers files;
    private final Words words;

    StoryFilesController(
            CaseStudies caseStudies,
            CityCards cards,
            CityRows cityRows,
            InitiativeRepository initiatives,
            Citations citations,
            FileAnswers files,
            Words words) {
        this.caseStudies = caseStudies;
        this.cards = cards;
        this.cityRows = cityRows;
        this.initiatives = initiatives;
        this.citations = citations;
        this.files = files;
        this.words = words;
    }

    @GetMapping({
        "/cities/{slug}.csv",
        "/cities/{slug}.json",
        "/cities/{slug}.bib",
        "/cities/{slug}.ris",
        "/cities/{slug}.csl.json"
    })
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> city(HttpServletRequest request, @PathVariable String slug) {
        List<CityCard> all = cards.all();
        CaseStudy study = Optional.of(slug)
                .filter(Slug::isWellFormed)
                .flatMap(caseStudies::find)
                .orElseThrow(() -> MissingPageException.of(
                        slug,
                        all.stream()
                                .map(card -> new Link(card.name(), card.href()))
                                .toList()));
        List<CityCard> card =
                all.stream().filter(one -> one.slug().equals(slug)).toList();
        List<Statement> statements = new ArrayList<>(study.city().lead());
        study.chapters().forEach(chapter -> statements.addAll(chapter.statements()));
        TableRows<Statement> told = StoryTables.STATEMENTS.with(statements);
        String page = "/cities/" + slug;
        return files.answer(
                request,
                Taken.story(
                        slug,
                        page,
                        told,
                        List.of(
                                CityTables.CITIES.with(cityRows.of(card)),
                                CityTables.STATISTICS.with(study.statistics()),
                                StoryTables.CHAPTERS.with(study.chapters()),
                                told,
                                PracticeTables.INITIATIVES.with(study.initiatives()),
                                PracticeTables.EVIDENCE.with(study.evidence()),
                                SourceTables.SOURCES.with(study.sources())),
                        () -> works(citations.page(study.city().name(), page), study.sources())));
    }

    @GetMapping({
        "/initiatives/{city}/{slug}.csv",
        "/initiatives/{city}/{slug}.json",
        "/initiatives/{city}/{slug}.bib",
        "/initiatives/{city}/{slug}.ris",
        "/initiatives/{city}/{slug}.csl.json"
    })
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> initiative(
            HttpServletRequest request, @PathVariable String city, @PathVariable String slug) {
        Initiative initiative = Optional.of(city + "/" + slug)
                .filter(id -> Slug.isWellFormed(city) && Slug.isWellFormed(slug))
                .flatMap(initiatives::findById)
                .orElseThrow(() -> MissingPageException.of(slug, initiativeLinks()));
        TableRows<Statement> told = StoryTables.STATEMENTS.with(initiative.summary());
        List<Source> sources = Stream.concat(
                        initiative.summary().stream().flatMap(statement -> statement.sources().stream()),
                        initiative.sources().stream())
                .distinct()
                .toList();
        String page = InitiativeCard.href(initiative);
        return files.answer(
                request,
                Taken.story(
                        city + "-" + slug,
                        page,
                        told,
                        List.of(
                                PracticeTables.INITIATIVES.with(List.of(initiative)),
                                told,
                                SourceTables.SOURCES.with(sources)),
                        () -> works(citations.page(initiative.name(), page), sources)));
    }

    private List<Work> works(Work page, Collection<Source> sources) {
        return Stream.concat(Stream.of(page), sources.stream().map(source -> SourceWork.of(source, words)))
                .toList();
    }

    private List<Link> initiativeLinks() {
        return initiatives.findAll().stream()
                .map(initiative -> new Link(initiative.name(), InitiativeCard.href(initiative)))
                .toList();
    }
}
