package org.learningcities.testing;

/** A small made city, as the text of its content file: one of everything that a profile has. */
public final class MadeCity {

    private MadeCity() {}

    /** A city of this slug and name in this region; Ethiopia, so that its country is one of the real ones. */
    public static String named(String slug, String name, String region) {
        return """
                slug: %1$s
                name: "%2$s"
                country: {name: "Ethiopia", iso2: "ET", iso3: "ETH"}
                region: %3$s
                coordinates: {lat: 1.5, lon: 2.5, source: s1}
                tagline: "A city made for a test"
                lead:
                  - {id: lead, text: "%2$s was made for a test.", source: [s1]}
                statistics:
                  - {id: population-2014, key: population, value: 1234567, unit: people, year: 2014, source: [s1]}
                  - {id: density, key: density_band, low: 0, high: 300, unit: people_per_km2, source: [s2]}
                chapters:
                  introduction:
                    - {id: small, text: "It is small.", source: [s1, s2]}
                  funding:
                    - {id: free, text: "It costs nothing.", source: [s2]}
                initiatives:
                  - slug: first-made-practice
                    name: "First made practice"
                    since: 2010
                    audience: [children, families]
                    setting: [library, online]
                    features: ["1.1", "2.1"]
                    source: [s1]
                    summary:
                      - {id: first-made-practice, text: "Children borrow books.", source: [s1]}
                  - slug: second-made-practice
                    name: "Second made practice"
                    audience: [everyone]
                    setting: [community]
                    features: ["3.2"]
                    source: [s2]
                    summary:
                      - {id: second-made-practice, text: "People meet.", source: [s2]}
                evidence:
                  - {id: shown, focal_point: "3.2", note: "A council meets.", source: [s2]}
                quotes:
                  - {id: said, speaker: "The mayor", text: "We are made.", source: [s1]}
                sources:
                  - {id: s1, title: "A made source", publisher: "Tests", year: 2020, kind: report, voice: city, url: "https://example.org/made"}
                  - {id: s2, title: "Another made source", publisher: "Tests", kind: news, voice: press, copy: true}
                """.formatted(slug, name, region);
    }
}
