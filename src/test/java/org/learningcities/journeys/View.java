package org.learningcities.journeys;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.learningcities.testing.Failing;
import org.learningcities.web.Language;

/** A page of the portal in one of its states. EveryViewTest holds the list against the routes. */
record View(String path, String state, Consumer<Page> enter) {

    private static final String SIX = "city=amman&city=balanga&city=beijing&city=cork&city=espoo&city=mexico-city";

    private static final String ITEMS = "item=city:cork&item=statement:cork/lead&item=number:cork/population-2011"
            + "&item=initiative:cork/lifelong-learning-festival";

    /** What can be reached by an address alone. */
    private static final List<String> ADDRESSES = List.of(
            "/",
            "/cities",
            "/cities?region=africa&region=arab-states&sort=population",
            "/cities?region=africa&country=IE",
            "/cities?region=nowhere&page=9",
            "/cities/ybycui",
            "/cities/cork#s-lead",
            "/cities/cork/cite",
            "/regions/africa",
            "/numbers",
            "/numbers/population",
            "/numbers/gdp-per-capita",
            "/numbers/population-and-gdp-per-head",
            "/questions",
            "/questions/funding",
            "/questions/funding?region=africa",
            "/compare",
            "/compare?city=cork",
            "/compare?city=bahir-dar&city=ybycui",
            "/compare?" + SIX + "&rows=numbers",
            "/obstacles",
            "/obstacles/money",
            "/statements/cork/lead",
            "/initiatives",
            "/initiatives?audience=older-people",
            "/initiatives?audience=migrants&setting=online&city=cork",
            "/initiatives/cork/lifelong-learning-festival",
            "/initiatives/cork/lifelong-learning-festival/cite",
            "/embed/cities/cork",
            "/embed/initiatives/cork/lifelong-learning-festival",
            "/key-features",
            "/key-features/map",
            "/key-features/map?region=africa",
            "/key-features/1",
            "/key-features/1.1",
            "/key-features/1.1.1",
            "/similar",
            "/similar?region=asia-and-the-pacific&population=150000&income=many&feature=2.2&feature=3.2",
            "/search",
            "/search?q=learning",
            "/search?q=learning&type=initiative&region=africa&page=9999",
            "/search?q=xyzzyx",
            "/search?q=libary",
            "/about/style",
            "/sources",
            "/sources?kind=book",
            "/brief",
            "/brief?" + ITEMS,
            "/brief?" + ITEMS + "&from=cork&item=city:nowhere",
            "/about",
            "/about/accessibility",
            "/data",
            "/data/api",
            "/about/evidence",
            "/about/search",
            "/nothing",
            "/cities/corc",
            "/cities/%00",
            Failing.PATH,
            Failing.SLOW);

    /** All pages and states, each once. */
    static List<View> all() {
        return Stream.concat(
                        ADDRESSES.stream().map(path -> new View(path, "", page -> {})),
                        Stream.of(new View("/search", "suggestions open", View::typeSomeLetters)))
                .toList();
    }

    /** Each page as it is in Arabic, without its other states. */
    static List<View> inArabic() {
        return ADDRESSES.stream()
                .filter(path -> path.matches("[^?#%]*") && !path.startsWith(Failing.PATH))
                .map(path -> new View(Language.ARABIC.href(path), "", page -> {}))
                .toList();
    }

    boolean isArabic() {
        return (path + "/").startsWith("/ar/");
    }

    /** How it is to be looked at: a page in more looks than one more state of it. */
    List<Look> looks() {
        if ("all".equals(System.getProperty("looks"))) {
            return Look.all();
        }
        return path.matches("[^?#]*") && state.isEmpty() ? Look.pairs() : Look.few();
    }

    private static void typeSomeLetters(Page page) {
        page.locator("main .search-form input[type=search]").focus();
        page.keyboard().type("lib");
        page.locator(".search-form-option").first().waitFor();
    }

    @Override
    public String toString() {
        return state.isEmpty() ? path : path + " with " + state;
    }
}
