package org.learningcities.casestudy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcities.city.City;
import org.learningcities.city.CitySummary;
import org.learningcities.city.NumberRow;
import org.learningcities.city.RegionTag;
import org.learningcities.initiative.InitiativeCard;
import org.learningcities.shared.BriefItem;
import org.learningcities.similar.Neighbours;
import org.learningcities.source.Backing;
import org.learningcities.source.References;
import org.learningcities.source.Statement;
import org.learningcities.source.StatementView;
import org.learningcities.web.Head;
import org.learningcities.web.Link;
import org.learningcities.web.Words;

/** The page of a city: key numbers, chapters in the book's order, numbers, initiatives, Key Features, sources. */
record CaseStudyPage(
        Head head,
        String name,
        @Nullable String localName,
        String country,
        RegionTag region,
        String tagline,
        @Nullable String translated,
        List<KeyNumber> keyNumbers,
        Link compare,
        List<List<StatementView>> lead,
        List<Link> contents,
        List<ChapterView> chapters,
        List<QuoteView> quotes,
        List<NumberRow> numbers,
        List<InitiativeCard> initiatives,
        List<FeatureCell> cells,
        List<EvidenceGroup> evidence,
        Neighbours nearest,
        List<References.Entry> references,
        String citeHref,
        String briefHref,
        @Nullable Link previous,
        @Nullable Link next) {

    /** A chapter; without paragraphs where our sources do not report. */
    record ChapterView(
            String key,
            String label,
            String question,
            List<List<StatementView>> paragraphs,
            @Nullable String backing,
            @Nullable String briefHref) {}

    /** Words of a person. */
    record QuoteView(String text, String speaker, List<References.Mark> marks) {}

    static CaseStudyPage of(CaseStudy study, Words words) {
        City city = study.city();
        References references = new References(words);
        List<KeyNumber> keyNumbers = KeyNumber.of(study.statistics(), references, words);
        List<List<StatementView>> lead = ProfileLead.of(city, references);
        List<ChapterView> chapters = chapters(study, references, words);
        List<QuoteView> quotes = study.quotes().stream()
                .map(quote -> new QuoteView(quote.text(), quote.speaker(), references.marks(quote.sources())))
                .toList();
        List<NumberRow> numbers = NumberTable.of(study, references, words);
        List<EvidenceGroup> evidence = EvidenceGroup.of(study, references);
        references.addUnmarked(study.sources());
        Head head = ProfileHead.of(city, words);
        int here = study.allCities().stream().map(CitySummary::slug).toList().indexOf(city.slug());
        return new CaseStudyPage(
                head,
                city.name(),
                city.name().equals(city.localName()) ? null : city.localName(),
                city.country().name(),
                new RegionTag(city.region().slug(), city.region().name()),
                city.tagline(),
                ProfileLead.translated(city.slug(), words),
                keyNumbers,
                new Link(words.get("casestudy.compare", city.name()), "/compare?city=" + city.slug()),
                lead,
                contents(chapters, words),
                chapters,
                quotes,
                numbers,
                study.initiatives().stream()
                        .map(initiative -> InitiativeCard.withoutCity(initiative, words))
                        .toList(),
                FeatureCell.of(study),
                evidence,
                study.nearest(),
                references.entries(),
                head.canonical() + CitationPage.CITE,
                new BriefItem(BriefItem.Kind.CITY, city.slug()).href(),
                neighbour(study.allCities(), here - 1),
                neighbour(study.allCities(), here + 1));
    }

    /** Of the hundreds of texts, the name tells profiles apart. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    private static List<ChapterView> chapters(CaseStudy study, References references, Words words) {
        Map<String, List<Statement>> answers = study.chapters().stream()
                .collect(Collectors.toMap(chapter -> chapter.question().key(), Chapter::statements));
        return study.questions().stream()
                .map(question -> {
                    List<Statement> statements = answers.getOrDefault(question.key(), List.of());
                    return new ChapterView(
                            question.key(),
                            question.label(),
                            question.question(),
                            StatementView.paragraphs(statements, references),
                            statements.isEmpty() ? null : Backing.of(statements).inWords(words),
                            statements.isEmpty() ? null : BriefItem.href(items(statements)));
                })
                .toList();
    }

    private static List<BriefItem> items(List<Statement> statements) {
        return statements.stream()
                .map(statement -> new BriefItem(BriefItem.Kind.STATEMENT, statement.id()))
                .toList();
    }

    private static List<Link> contents(List<ChapterView> chapters, Words words) {
        List<Link> contents = new ArrayList<>();
        chapters.forEach(chapter -> contents.add(new Link(chapter.label(), "#" + chapter.key())));
        List.of("initiatives", "numbers", "key-features", "nearest", "references")
                .forEach(part -> contents.add(new Link(words.get("casestudy." + part), "#" + part)));
        return contents;
    }

    private static @Nullable Link neighbour(List<CitySummary> cities, int index) {
        return index < 0 || index >= cities.size()
                ? null
                : new Link(
                        cities.get(index).name(),
                        CityListPage.PATH + "/" + cities.get(index).slug());
    }
}
