package org.learningcities.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningcities.search.Term.Alternative;
import org.learningcities.search.Term.Origin;
import org.learningcities.shared.BriefItem;
import org.learningcities.web.Link;
import org.learningcities.web.Words;

/**
 * A hit as it is printed.
 *
 * @param passage its best passage, and the address of that very statement
 * @param why how it matched, where the words alone do not show it
 * @param missing the words of the query that it does not have
 * @param ofCity all hits of its city
 * @param compare the comparison that begins with it, where it is a city
 * @param brief the brief with it, where it is what a brief can hold
 */
public record HitView(
        String kind,
        List<Part> title,
        String href,
        @Nullable String place,
        @Nullable String regionSlug,
        List<Part> passage,
        String passageHref,
        List<String> why,
        List<String> missing,
        @Nullable Link ofCity,
        @Nullable Link compare,
        @Nullable Link brief) {

    /** Weighs a matched term against likeness in meaning, when the best passage is chosen. */
    private static final float SIMILARITY = 1.5f;

    /** What is said to have been found through other words. */
    private static final Set<Origin> THROUGH = Set.of(Origin.SYNONYM, Origin.TRANSLATION);

    /** A passage with its marks and how well it shows the hit. */
    private record Candidate(Marks marks, String href, float worth) {}

    static HitView of(Found.Hit hit, Found found, Tokens tokens, @Nullable Link ofCity, Words words) {
        Marks title = Marks.of(hit.title(), found.terms(), tokens);
        String name = Named.title(hit.key(), hit.title());
        Map<Term, Alternative> matched = new HashMap<>(title.matched());
        Candidate best = null;
        for (Candidate candidate : candidates(hit, found, tokens)) {
            candidate.marks().matched().forEach(matched::putIfAbsent);
            if (best == null || candidate.worth() > best.worth()) {
                best = candidate;
            }
        }
        if (hit.where() != null) {
            Marks.of(hit.where(), found.terms(), tokens).matched().forEach(matched::putIfAbsent);
        }
        List<String> besides = new ArrayList<>();
        for (String unseen : hit.besides()) {
            Map<Term, Alternative> more =
                    Marks.of(unseen, found.terms(), tokens).matched();
            if (!matched.keySet().containsAll(more.keySet())) {
                more.forEach(matched::putIfAbsent);
                besides.add(words.get("search.why.besides", unseen));
            }
        }
        return new HitView(
                words.get("search.kind." + hit.type().code()),
                name.equals(hit.title()) ? title.parts() : List.of(new Part(name, false)),
                hit.href(),
                Named.where(hit.where(), hit.type(), hit.city(), hit.country(), words),
                hit.region(),
                best == null ? List.of() : best.marks().parts(),
                best == null ? hit.href() : best.href(),
                why(found, hit, matched, besides, words),
                missing(found.terms(), matched),
                ofCity,
                hit.type() == HitType.CITY
                        ? new Link(words.get("search.compare", name), "/compare?city=" + hit.city())
                        : null,
                BriefItem.parse(hit.key())
                        .map(item -> new Link(name, item.href()))
                        .orElse(null));
    }

    private static List<Candidate> candidates(Found.Hit hit, Found found, Tokens tokens) {
        List<Candidate> candidates = new ArrayList<>();
        if (hit.tagline() != null) {
            candidates.add(candidate(Found.Passage.of(hit.city(), hit.tagline(), hit.href()), found, tokens));
        }
        hit.passages().forEach(passage -> candidates.add(candidate(passage, found, tokens)));
        return candidates;
    }

    private static Candidate candidate(Found.Passage passage, Found found, Tokens tokens) {
        Marks marks = Marks.of(passage.text(), found.terms(), tokens);
        float worth = SIMILARITY * found.nearness().passages().getOrDefault(passage.statement(), 0f);
        for (Alternative alternative : marks.matched().values()) {
            worth += Ranking.OURS.weight(alternative.origin());
        }
        return new Candidate(marks, passage.href(), worth);
    }

    private static List<String> why(
            Found found, Found.Hit hit, Map<Term, Alternative> matched, List<String> besides, Words words) {
        if (matched.isEmpty()) {
            return found.nearness().documents().containsKey(hit.key())
                    ? List.of(words.get("search.why.meaning"))
                    : List.of();
        }
        List<String> why = new ArrayList<>(besides);
        for (Term term : found.terms()) {
            Alternative alternative = matched.get(term);
            if (alternative != null && THROUGH.contains(alternative.origin())) {
                why.add(words.get("search.why.synonym", term.typed(), alternative.text()));
            } else if (alternative != null && alternative.origin() == Origin.SPELLING) {
                why.add(words.get("search.why.spelling", term.typed(), alternative.text()));
            }
        }
        return why;
    }

    private static List<String> missing(List<Term> terms, Map<Term, Alternative> matched) {
        return matched.isEmpty()
                ? List.of()
                : terms.stream()
                        .filter(term -> !matched.containsKey(term))
                        .map(Term::typed)
                        .toList();
    }
}
