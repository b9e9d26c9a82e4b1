package org.learningcities.faults;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Addresses of the portal, as visitors ask for them. */
final class Pages {

    /** One of each kind that needs the database or the index. */
    static final List<String> KINDS = List.of(
            "/",
            "/cities",
            "/cities.csv",
            "/cities.atom",
            "/cities/cork",
            "/cities/cork.json",
            "/cities/cork/cite",
            "/cities/cork/picture.png",
            "/fr/cities/cork",
            "/regions/africa",
            "/initiatives?region=africa",
            "/obstacles",
            "/key-features",
            "/key-features/1.1",
            "/key-features/map",
            "/sources",
            "/similar?city=cork",
            "/numbers",
            "/compare?city=cork&city=swansea",
            "/questions",
            "/questions/funding",
            "/search?q=libraries",
            "/search?q=libraries&region=africa",
            "/search/suggestions?q=libr",
            "/about/search",
            "/data",
            "/data/datapackage.json",
            "/data/learning-cities.zip",
            "/feed.atom",
            "/sitemap.xml",
            "/embed/cities/cork",
            "/api/v1/cities",
            "/api/v1/search?q=libraries");

    private static final AtomicInteger LAST = new AtomicInteger();

    private Pages() {}

    /** A search that nobody asked before, so that no kept page answers it. */
    static String fresh() {
        return "/search?q=libraries+n" + LAST.incrementAndGet();
    }

    /** A list that nobody asked for before; it is read from the database. */
    static String freshList() {
        return "/initiatives?n=" + LAST.incrementAndGet();
    }

    /** These, one after the other, again and again. */
    static Supplier<String> inTurn(List<String> paths) {
        AtomicInteger next = new AtomicInteger();
        return () -> paths.get(Math.floorMod(next.getAndIncrement(), paths.size()));
    }
}
