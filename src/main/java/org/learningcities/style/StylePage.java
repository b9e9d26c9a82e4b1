package org.learningcities.style;

import java.util.List;
import java.util.stream.Stream;
import org.learningcities.chart.WorldMap;
import org.learningcities.web.Head;
import org.learningcities.web.Link;
import org.learningcities.web.Words;

/** The page /about/style: the colours, the type, and every component with its samples; not listed, since these are made up. */
record StylePage(
        Head head,
        List<Link> contents,
        List<Palette.Swatch> swatches,
        List<Palette.Size> sizes,
        CitySamples cities,
        TextSamples texts,
        ListSamples lists,
        SearchSamples search,
        TableSamples tables,
        ChartSamples charts,
        WorldMap map) {

    /** The components in the order of their names, which are those of their files. */
    static final List<String> COMPONENTS = List.of(
            "backing",
            "breadcrumbs",
            "brief-link",
            "city-card",
            "city-picks",
            "comparison-table",
            "downloads",
            "embed-code",
            "evidence-map",
            "feature-cells",
            "filter-chips",
            "filter-form",
            "filter-option",
            "hit",
            "initiative-card",
            "key-numbers",
            "near-city",
            "notices",
            "number-table",
            "pagination",
            "previous-next",
            "ranked-dots",
            "references",
            "region-chip",
            "scatter",
            "search-form",
            "search-help",
            "sort-links",
            "source-marks",
            "statements",
            "toc",
            "world-map");

    static StylePage of(String outline, Words words) {
        Palette palette = Palette.read();
        ChartSamples charts = new ChartSamples();
        return new StylePage(
                Head.of(
                                words.get("style.title"),
                                words.get("style.description"),
                                Sample.PAGE,
                                new Link(words.get("shell.home"), "/"),
                                new Link(words.get("menu.about"), "/about"))
                        .listedIf(false),
                Stream.concat(
                                Stream.of(
                                        new Link(words.get("style.colours"), "#colours"),
                                        new Link(words.get("style.type"), "#type")),
                                COMPONENTS.stream().map(name -> new Link(name, "#" + name)))
                        .toList(),
                palette.swatches(),
                palette.sizes(),
                new CitySamples(),
                new TextSamples(),
                new ListSamples(),
                new SearchSamples(),
                new TableSamples(),
                charts,
                charts.map(outline));
    }
}
