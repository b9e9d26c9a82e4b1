package org.learningcities.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Nothing stands at the asked address; knows the pages whose names come nearest. */
public class MissingPageException extends RuntimeException {

    private static final int MOST_NEAREST = 3;

    private final transient List<Link> nearest;

    private MissingPageException(List<Link> nearest) {
        super("nothing at this address", null, false, false);
        this.nearest = nearest;
    }

    /** No page has this slug; of the candidates, those whose last part of the address is most alike are offered. */
    public static MissingPageException of(String slug, List<Link> candidates) {
        String asked = slug.toLowerCase(Locale.ROOT);
        var likeness = new JaroWinklerSimilarity();
        Comparator<Link> nearness = Comparator.comparingDouble(link -> -likeness.apply(asked, lastPart(link.href())));
        return new MissingPageException(
                candidates.stream().sorted(nearness).limit(MOST_NEAREST).toList());
    }

    public List<Link> nearest() {
        return nearest;
    }

    private static String lastPart(String href) {
        return href.substring(href.lastIndexOf('/') + 1);
    }
}
