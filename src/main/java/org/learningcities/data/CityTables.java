package org.learningcities.data;

import org.learningcities.city.NumberRow;
import org.learningcities.city.Region;
import org.learningcities.city.Statistic;
import org.learningcities.city.StatisticKey;
import org.learningcities.table.Table;

/** The columns of cities and of their numbers. */
public final class CityTables {

    static final Table<Region> REGIONS = Table.<Region>of("regions", "region")
            .text("region", Region::slug)
            .text("name", Region::name)
            .always()
            .text("source", region -> region.source().id())
            .always()
            .to("sources")
            .text("page", region -> "/regions/" + region.slug())
            .always();

    public static final Table<CityRow> CITIES = Table.<CityRow>of("cities", "city")
            .text("city", row -> row.city().slug())
            .text("name", row -> row.city().name())
            .always()
            .text("official_name", row -> row.city().officialName())
            .text("local_name", row -> row.city().localName())
            .text("country", row -> row.city().country().name())
            .always()
            .text("country_iso2", row -> row.city().country().iso2())
            .always()
            .text("country_iso3", row -> row.city().country().iso3())
            .always()
            .text("region", row -> row.city().region().slug())
            .always()
            .to("regions")
            .number("latitude", row -> row.city().latitude())
            .always()
            .in("degrees_north")
            .number("longitude", row -> row.city().longitude())
            .always()
            .in("degrees_east")
            .text("coordinates_source", row -> row.city().coordinatesSource().id())
            .always()
            .to("sources")
            .text("tagline", row -> row.city().tagline())
            .always()
            .number("population", CityRow::people)
            .in("people")
            .year("population_year", CityRow::populationYear)
            .text("population_statistic", CityRow::populationId)
            .to("statistics")
            .whole("initiative_count", CityRow::initiatives)
            .always()
            .in("initiatives")
            .text("page", row -> "/cities/" + row.city().slug())
            .always();

    static final Table<StatisticKey> STATISTIC_KEYS = Table.<StatisticKey>of("statistic_keys", "key")
            .text("key", StatisticKey::key)
            .text("label", StatisticKey::label)
            .always()
            .text("unit", StatisticKey::unit)
            .always()
            .text("scope", StatisticKey::scope)
            .always();

    public static final Table<Statistic> STATISTICS = Table.<Statistic>of("statistics", "statistic")
            .text("statistic", Statistic::id)
            .text("city", number -> number.city().slug())
            .always()
            .to("cities")
            .text("key", number -> number.key().key())
            .always()
            .to("statistic_keys")
            .text("label", number -> number.key().label())
            .always()
            .number("value", Statistic::value)
            .number("low", Statistic::low)
            .number("high", Statistic::high)
            .text("unit", number -> number.key().unit())
            .always()
            .text("scope", number -> number.key().scope())
            .always()
            .year("year", Statistic::year)
            .text("note", Statistic::note)
            .list("sources", number -> SourceTables.ids(number.sources()))
            .always()
            .text("page", number -> "/cities/" + number.city().slug() + "#" + NumberRow.anchor(number))
            .always();

    private CityTables() {}
}
