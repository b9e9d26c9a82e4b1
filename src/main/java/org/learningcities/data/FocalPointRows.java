package org.learningcities.data;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.learningcities.evidence.EvidenceRepository;
import org.learningcities.evidence.EvidenceRepository.FocalPointCount;
import org.learningcities.framework.FocalPointRepository;
import org.springframework.stereotype.Component;

/** The rows of the focal points, as /key-features counts what stands behind them. */
@Component
class FocalPointRows {

    private final FocalPointRepository focalPoints;
    private final EvidenceRepository evidence;

    FocalPointRows(FocalPointRepository focalPoints, EvidenceRepository evidence) {
        this.focalPoints = focalPoints;
        this.evidence = evidence;
    }

    List<FocalPointRow> all() {
        Map<String, FocalPointCount> counts = evidence.countByFocalPoint().stream()
                .collect(Collectors.toMap(FocalPointCount::focalPoint, Function.identity()));
        return focalPoints.findAll().stream()
                .map(point -> FocalPointRow.of(point, counts.get(point.code())))
                .toList();
    }
}
