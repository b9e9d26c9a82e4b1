package org.learningcities.style;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.learningcities.chart.Datum;
import org.learningcities.chart.Place;
import org.learningcities.chart.RankedDots;
import org.learningcities.chart.Scatter;
import org.learningcities.chart.WorldMap;
import org.learningcities.city.RegionTag;

/** Pictures: dots, bands with both ends and with one, and a map. */
public final class ChartSamples {

    private static final List<Datum> PEOPLE = List.of(
            datum("Saint Mary", Sample.LATIN_AMERICA, "20 to 21 million", 20e6, 21e6),
            datum("Southgate", Sample.ASIA, "over 900,000", 900_000.0, null),
            datum("Northport", Sample.EUROPE, "119,230", 119_230.0, 119_230.0),
            datum("Eastfield", Sample.AFRICA, "up to 40,000", null, 40_000.0));

    private static final List<Datum> WORKLESS = List.of(
            datum("Westhaven", Sample.ARAB_STATES, "14 %", 14.0, 14.0),
            datum("Northport", Sample.EUROPE, "7.5 %", 7.5, 7.5));

    /** Of all cities in the pictures: what a picture shows stands beside it as text. */
    public List<String> names() {
        return List.of("Southgate", "Northport", "Eastfield", "Westhaven");
    }

    /** On a logarithmic axis, and on one that begins at zero. */
    public List<RankedDots> dots() {
        return List.of(
                RankedDots.of("Population", "Four cities that do not exist.", PEOPLE, ChartSamples::number),
                RankedDots.of("Unemployment", "Two cities that do not exist.", WORKLESS, ChartSamples::number));
    }

    public Scatter scatter() {
        return Scatter.of(
                "Population and GDP per head",
                "Three cities that do not exist.",
                List.of(
                        new Scatter.Pair(datum("Southgate", Sample.ASIA, "", 25_000.0, null), 950_000),
                        new Scatter.Pair(datum("Northport", Sample.EUROPE, "", 40_000.0, 40_000.0), 119_230),
                        new Scatter.Pair(datum("Eastfield", Sample.AFRICA, "", 900.0, 2_000.0), 40_000)),
                ChartSamples::number,
                ChartSamples::number);
    }

    /** Places in the sea, one for each region. */
    public WorldMap map(String outline) {
        return WorldMap.of(
                outline,
                "Map of cities that do not exist",
                List.of(
                        place("Eastfield", Sample.AFRICA, -6, -8),
                        place("Westhaven", Sample.ARAB_STATES, 12, 60),
                        place("Southgate", Sample.ASIA, -20, 82),
                        place("Northport", Sample.EUROPE, 46, -25),
                        place("Saint Mary", Sample.LATIN_AMERICA, -22, -100)));
    }

    private static Place place(String name, RegionTag region, double latitude, double longitude) {
        return new Place(name, name, Sample.at("world-map"), region.slug(), latitude, longitude);
    }

    private static Datum datum(
            String name, RegionTag region, String figure, @Nullable Double low, @Nullable Double high) {
        return new Datum(name, region.slug(), figure, low, high);
    }

    private static String number(double value) {
        return NumberFormat.getInstance(Locale.ENGLISH).format(value);
    }
}
