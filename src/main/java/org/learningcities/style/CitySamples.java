package org.learningcities.style;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcities.casestudy.CityCard;
import org.learningcities.casestudy.FeatureCell;
import org.learningcities.casestudy.KeyNumber;
import org.learningcities.city.RegionTag;
import org.learningcities.initiative.InitiativeCard;
import org.learningcities.similar.NearCity;

/** Cities that do not exist, and what is known of them: with all there can be, with little, with long names. */
public final class CitySamples {

    public List<RegionTag> regions() {
        return List.of(Sample.AFRICA, Sample.ARAB_STATES, Sample.ASIA, Sample.EUROPE, Sample.LATIN_AMERICA);
    }

    public List<CityCard> cards() {
        return List.of(northport(), longNamed(), silent());
    }

    public CityCard northport() {
        return new CityCard(
                "northport",
                Sample.at("city-card"),
                "Northport",
                null,
                "XX",
                "Sampleland",
                Sample.EUROPE,
                "A harbour town that made its ferries into reading rooms",
                null,
                "119,230 (2011)",
                Sample.at("n-population"),
                119_230,
                9);
    }

    public CityCard longNamed() {
        return new CityCard(
                "saint-mary",
                Sample.at("city-card"),
                Sample.LONG_NAME,
                null,
                "XX",
                "Federation of Sample Islands",
                Sample.LATIN_AMERICA,
                "A name, a country and a line as long as they come, to see that the card holds them and that its facts stay at"
                        + " its foot",
                "Our translation",
                "20 to 21 million (2015)",
                Sample.at("n-population"),
                20_000_000,
                24);
    }

    public CityCard silent() {
        return new CityCard(
                "eastfield",
                Sample.at("city-card"),
                "Eastfield",
                null,
                "XX",
                "Sampleland",
                Sample.AFRICA,
                "Our sources do not say how many live here",
                null,
                "not reported",
                null,
                -1,
                0);
    }

    public List<KeyNumber> keyNumbers() {
        return List.of(
                new KeyNumber("Population", "119,230", "people", "2011", List.of(Sample.mark(1, "cite-1"))),
                new KeyNumber("GDP per head", "over 25,000", "US dollars", "2015", List.of(Sample.mark(2, "cite-2"))),
                new KeyNumber("Unemployment rate", "7.5", "per cent", "no year", Sample.MARKS),
                new KeyNumber("Schools & <colleges>", "162", "schools", "2014", Sample.MARKS));
    }

    public List<FeatureCell> cells() {
        return List.of(
                cell("1.1", "Individual empowerment and social cohesion", 3),
                cell("1.2", "Economic development and cultural prosperity", 0),
                cell("1.3", "Sustainable development", 1),
                cell("2.1", "Inclusive learning in the education system", 2),
                cell("2.2", "Revitalised learning in families and communities", 5),
                cell("2.3", "Effective learning for and in the workplace", 0));
    }

    private static FeatureCell cell(String code, String label, long count) {
        return new FeatureCell(code, label, "/key-features/" + code, count);
    }

    public NearCity near() {
        return new NearCity(
                Sample.LONG_NAME,
                Sample.at("near-city"),
                "Sampleland",
                Sample.EUROPE,
                "Distance 21, by 2 of 3 parts",
                List.of(
                        new NearCity.PartLine("Region", "the same", null, "0 points"),
                        new NearCity.PartLine(
                                "Size", "close", Sample.link("244,500 (2016)", "n-population"), "1 point"),
                        new NearCity.PartLine("Schooling", "no data, counted as halfway", null, "20 points")));
    }

    /** On a page of many cities, and on the page of their own. */
    public List<InitiativeCard> initiatives() {
        return List.of(
                initiative("Northport Festival of Learning", Sample.at("city-card"), "since 2004"),
                initiative("Read & <talk>: rooms in every quarter, run by their neighbours", null, null));
    }

    private static InitiativeCard initiative(String name, @Nullable String cityHref, @Nullable String since) {
        return new InitiativeCard(
                name,
                Sample.PAGE,
                "On every first Sunday the ferries stay in the harbour & people <read> to each other.",
                "Northport",
                cityHref,
                Sample.EUROPE.slug(),
                since,
                List.of("everyone", "older people"),
                List.of("library"),
                "7 sources");
    }
}
