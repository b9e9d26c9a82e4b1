package org.learningcities.data;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.learningcities.casestudy.SourceWork;
import org.learningcities.citation.Citations;
import org.learningcities.compare.ComparedRows;
import org.learningcities.search.SearchPages;
import org.learningcities.search.SearchRows;
import org.learningcities.table.TableRows;
import org.learningcities.web.Parameters;
import org.learningcities.web.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

/** The search and the comparison as files: the hits of the asked page, and the cells of the table a row each. */
@Controller
class ViewFilesController {

    private final SearchPages search;
    private final ComparedRows comparison;
    private final Citations citations;
    private final FileAnswers files;
    private final Words words;

    ViewFilesController(
            SearchPages search, ComparedRows comparison, Citations citations, FileAnswers files, Words words) {
        this.search = search;
        this.comparison = comparison;
        this.citations = citations;
        this.files = files;
        this.words = words;
    }

    @GetMapping("/search" + FiledPages.FOLLOWED)
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> search(HttpServletRequest request, Parameters parameters) {
        SearchRows found = search.rows(parameters);
        TableRows<SearchRows.Row> rows = ViewTables.HITS.with(found.rows());
        return files.answer(
                request,
                new Taken(
                        "search",
                        parameters.state().on("/search"),
                        rows,
                        List.of(rows),
                        () -> found.rows().stream()
                                .map(hit -> citations.page(hit.title(), hit.href()))
                                .toList(),
                        words.get(
                                "search.title-for",
                                String.join(" ", parameters.state().values("q"))),
                        () -> FeedEntries.ofHits(found.rows()),
                        Map.of("total", found.total(), "number", found.page(), "pages", found.pages()),
                        found.notices()));
    }

    @GetMapping("/compare" + FiledPages.ALL)
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> compare(HttpServletRequest request, Parameters parameters) {
        ComparedRows.Answer compared = comparison.of(parameters);
        return files.answer(
                request,
                Taken.list(
                        "comparison",
                        parameters.state().on("/compare"),
                        ViewTables.COMPARISON.with(compared.rows()),
                        () -> compared.sources().stream()
                                .map(source -> SourceWork.of(source, words))
                                .toList(),
                        compared.notices()));
    }
}
