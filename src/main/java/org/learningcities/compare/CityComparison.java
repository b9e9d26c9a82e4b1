package org.learningcities.compare;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.learningcities.casestudy.ChapterRepository;
import org.learningcities.city.StatisticRepository;
import org.learningcities.city.StatisticRepository.KeyCount;
import org.learningcities.evidence.EvidenceRepository;
import org.learningcities.initiative.InitiativeRepository;
import org.learningcities.numbers.NumberPages;
import org.springframework.stereotype.Service;

/** Gathers what several cities tell, in as many queries for six cities as for two. */
@Service
class CityComparison {

    private final StatisticRepository statistics;
    private final ChapterRepository chapters;
    private final InitiativeRepository initiatives;
    private final EvidenceRepository evidence;

    CityComparison(
            StatisticRepository statistics,
            ChapterRepository chapters,
            InitiativeRepository initiatives,
            EvidenceRepository evidence) {
        this.statistics = statistics;
        this.chapters = chapters;
        this.initiatives = initiatives;
        this.evidence = evidence;
    }

    /** To be called within a transaction: the parts are loaded as the page reads them. */
    Compared find(Choice choice) {
        return new Compared(
                rows(choice, Rows.NUMBERS, statistics::findByCities),
                Set.copyOf(rows(choice, Rows.NUMBERS, cities -> keysWithPage())),
                rows(choice, Rows.CHAPTERS, chapters::findByCities),
                rows(choice, Rows.INITIATIVES, initiatives::findByCities),
                rows(choice, Rows.FEATURES, evidence::findByCities));
    }

    private List<String> keysWithPage() {
        return statistics.findKeysReportedBy(NumberPages.LEAST).stream()
                .map(KeyCount::key)
                .toList();
    }

    private static <T> List<T> rows(Choice choice, Rows kind, Function<Collection<String>, List<T>> find) {
        return choice.isEnough() && choice.shows(kind) ? find.apply(choice.slugs()) : List.of();
    }
}
