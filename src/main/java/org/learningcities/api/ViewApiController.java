package org.learningcities.api;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.learningcities.citation.Citations;
import org.learningcities.compare.ComparedRows;
import org.learningcities.data.ViewTables;
import org.learningcities.search.SearchPages;
import org.learningcities.search.SearchRows;
import org.learningcities.source.Source;
import org.learningcities.web.Dropped;
import org.learningcities.web.Parameters;
import org.learningcities.web.Problem;
import org.learningcities.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The front door of the API, the search and the comparison; and whatever else is asked for, which is not there. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
class ViewApiController {

    private final SearchPages search;
    private final ComparedRows comparison;
    private final Addresses addresses;
    private final ApiAnswers answers;
    private final Words words;

    ViewApiController(
            SearchPages search, ComparedRows comparison, Addresses addresses, ApiAnswers answers, Words words) {
        this.search = search;
        this.comparison = comparison;
        this.addresses = addresses;
        this.answers = answers;
        this.words = words;
    }

    @GetMapping(Resource.PATH)
    @Gives(value = "Entry", in = "entry")
    public ResponseEntity<byte[]> getEntry(Parameters none) {
        Asked.refuse(none.dropped(), words);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("name", words.get("api.name")).put("licence", Citations.LICENCE);
        ObjectNode links = json.putObject("links");
        links.put("self", addresses.of(Resource.PATH));
        links.put("description", addresses.of(Resource.PATH + "/openapi.json"));
        links.put("page", addresses.of(ApiPage.PATH));
        for (Resource resource : Resource.values()) {
            links.put(resource.group(), addresses.of(resource.path()));
        }
        return answers.answer(json, Map.of());
    }

    @GetMapping(Resource.PATH + "/search")
    @Gives(
            value = "HitList",
            in = "search",
            asks = {
                Asks.Q,
                Asks.TYPE,
                Asks.REGION,
                Asks.COUNTRY_OF_HITS,
                Asks.CITY,
                Asks.AUDIENCE,
                Asks.SETTING,
                Asks.FEATURE,
                Asks.QUESTION,
                Asks.EVIDENCE,
                Asks.SORT,
                Asks.PAGE
            })
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> search(Parameters parameters) {
        SearchRows found = search.rows(parameters);
        Asked.refuse(parameters.dropped(), words);
        Asked.once(parameters, words, Asks.Q, Asks.SORT, Asks.PAGE);
        if (found.page() > found.pages()) {
            Asked.refuse(
                    List.of(Dropped.of(Asks.PAGE.code(), String.valueOf(found.page()), List.of("1–" + found.pages()))),
                    words);
        }
        ArrayNode rows = answers.rows(ViewTables.HITS, found.rows(), hit -> List.of());
        return answers.list(rows, found.total(), found.page(), found.pages(), Resource.HIT.path(), parameters.state());
    }

    /** Two to six cities. */
    @GetMapping(Resource.PATH + "/compare")
    @Gives(
            value = "Comparison",
            in = "compare",
            asks = {Asks.CITY, Asks.QUESTION, Asks.ROWS, Asks.FEATURE})
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> compare(Parameters parameters) {
        List<String> cities = parameters.list(Asks.CITY.code());
        ComparedRows.Answer compared = comparison.of(parameters);
        Asked.refuse(parameters.dropped(), words);
        long different = cities.stream().distinct().count();
        if (different < cities.size()
                || !compared.notices().isEmpty()
                || compared.rows().isEmpty()) {
            Asked.refuse(
                    List.of(Dropped.of(
                            Asks.CITY.code(), String.join(", ", cities), List.of(words.get("api.compare.cities")))),
                    words);
        }
        Map<String, Source> sources =
                compared.sources().stream().collect(Collectors.toMap(Source::id, Function.identity()));
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("total", compared.rows().size());
        ArrayNode verdicts = json.putArray("verdicts");
        compared.verdicts()
                .forEach(verdict -> verdicts.addObject()
                        .put("row", verdict.row())
                        .put("label", verdict.label())
                        .put("text", verdict.text()));
        String state = parameters.state().on("");
        ObjectNode links = json.putObject("links");
        links.put("self", addresses.of(Resource.COMPARED.path() + state));
        links.put("page", addresses.of("/compare" + state));
        json.set(
                "items",
                answers.rows(
                        ViewTables.COMPARISON,
                        compared.rows(),
                        row -> row.sources().stream().map(sources::get).toList()));
        return answers.answer(json, Map.of());
    }

    @RequestMapping({"/api", "/api/**"})
    public ResponseEntity<byte[]> nothing() {
        return Problem.of(HttpStatus.NOT_FOUND.value(), words).answer();
    }
}
