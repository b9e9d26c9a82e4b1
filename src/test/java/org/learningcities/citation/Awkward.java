package org.learningcities.citation;

import java.util.List;
import java.util.stream.Stream;

/** Works with texts that a format could stumble over, and one of each type. */
final class Awkward {

    private static final List<String> TITLES = List.of(
            "Cork: In Profile “A Tale of One Irish City”",
            "\"600 free events... there's something for everyone\" -- it says",
            "{Sets} of {{braces}}, one } open and one { shut",
            "Growth of 15,6% & 48,5 % for #1 at $2_000 ~ and ^ up, <b>bold</b>",
            "C:\\learning\\city, a back\\slash \\ and \\textbf{macro}",
            "Prefeitura repassa à Câmara; Überblick für Städte; Ñeembucú, Ybycuí, Łódź",
            "مدن التعلم: تجوال فريق جيرة",
            "学习型城市：北京 ー 두 번째",
            "In two\r\nlines\nER  - \tand with\u2028more\u0000",
            "''Quoted'' ``as in TeX'' ?` !` --- <<so>> ,,low''",
            "Emoji 🏙 of a city");

    private Awkward() {}

    static Stream<Work> works() {
        Stream<Work> titles = TITLES.stream()
                .map(title -> new Work(
                        "cork/s" + TITLES.indexOf(title),
                        WorkType.NEWS,
                        title,
                        title,
                        List.of(title),
                        title,
                        2015,
                        "https://example.org/",
                        title));
        Stream<Work> types = Stream.of(WorkType.values())
                .map(type -> new Work(
                        "cork/" + type,
                        type,
                        "Census 2011",
                        "A container",
                        List.of("Learning Cities", "City of Cork"),
                        "UNESCO Institute for Lifelong Learning",
                        2011,
                        "https://example.org/a_b/~c/%D8%AA%D8%AC?x=1&y=%20#top",
                        "read in a copy"));
        Stream<Work> bare = Stream.of(
                new Work("cork/undated", WorkType.WEBPAGE, "No date", null, List.of(), null, null, null, null));
        return Stream.of(titles, types, bare).flatMap(works -> works);
    }
}
