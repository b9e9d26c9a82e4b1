package org.learningcities.data;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.learningcities.evidence.Evidence;
import org.learningcities.framework.FocalPoint;
import org.learningcities.framework.KeyFeatureIndicator;
import org.learningcities.initiative.Initiative;
import org.learningcities.initiative.InitiativeCard;
import org.learningcities.shared.Coded;
import org.learningcities.source.Statement;
import org.learningcities.table.Table;

/** The columns of initiatives, of the Key Features, and of what shows them. */
public final class PracticeTables {

    public static final Table<Initiative> INITIATIVES = Table.<Initiative>of("initiatives", "initiative")
            .text("initiative", Initiative::id)
            .text("city", initiative -> initiative.city().slug())
            .always()
            .to("cities")
            .text("name", Initiative::name)
            .always()
            .year("since", Initiative::since)
            .list("audiences", initiative -> codes(initiative.audiences()))
            .list("settings", initiative -> codes(initiative.settings()))
            .list(
                    "focal_points",
                    initiative -> initiative.focalPoints().stream()
                            .map(FocalPoint::code)
                            .toList())
            .text("summary", PracticeTables::summary)
            .always()
            .list("sources", initiative -> SourceTables.ids(initiative.sources()))
            .always()
            .text("page", InitiativeCard::href)
            .always();

    static final Table<Relation> INITIATIVE_FEATURES = Table.<Relation>of(
                    "initiative_features", "initiative", "focal_point")
            .text("initiative", Relation::from)
            .to("initiatives")
            .text("focal_point", Relation::to)
            .to("focal_points");

    static final Table<FocalPointRow> FOCAL_POINTS = Table.<FocalPointRow>of("focal_points", "focal_point")
            .text("focal_point", row -> row.point().code())
            .text("label", row -> row.point().label())
            .always()
            .text("question", row -> row.point().question())
            .always()
            .text("area", row -> row.point().area().code())
            .always()
            .text("area_label", row -> row.point().area().label())
            .always()
            .whole("evidence_count", FocalPointRow::pieces)
            .always()
            .in("pieces_of_evidence")
            .whole("city_count", FocalPointRow::cities)
            .always()
            .in("cities")
            .text("page", FocalPointRow::href)
            .always();

    public static final Table<KeyFeatureIndicator> INDICATORS = Table.<KeyFeatureIndicator>of("indicators", "indicator")
            .text("indicator", KeyFeatureIndicator::code)
            .text("focal_point", indicator -> indicator.focalPoint().code())
            .always()
            .to("focal_points")
            .text("label", KeyFeatureIndicator::label)
            .always()
            .text("note", KeyFeatureIndicator::note)
            .list(
                    "statistic_keys",
                    indicator -> indicator.statisticKeys().stream().sorted().toList())
            .text(
                    "source",
                    indicator -> indicator.source() == null
                            ? null
                            : indicator.source().id())
            .to("sources")
            .text("page", indicator -> "/key-features/" + indicator.code())
            .always();

    public static final Table<Evidence> EVIDENCE = Table.<Evidence>of("evidence", "evidence")
            .text("evidence", Evidence::id)
            .text("city", evidence -> evidence.city().slug())
            .always()
            .to("cities")
            .text("focal_point", evidence -> evidence.focalPoint().code())
            .always()
            .to("focal_points")
            .text("note", Evidence::note)
            .always()
            .list("sources", evidence -> SourceTables.ids(evidence.sources()))
            .always();

    private PracticeTables() {}

    private static List<String> codes(Collection<? extends Coded> values) {
        return values.stream().map(Coded::code).sorted().toList();
    }

    private static String summary(Initiative initiative) {
        return initiative.summary().stream().map(Statement::text).collect(Collectors.joining(" "));
    }
}
