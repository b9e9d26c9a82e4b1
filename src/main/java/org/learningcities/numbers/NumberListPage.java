package org.learningcities.numbers;

import java.util.ArrayList;
import java.util.List;
import org.learningcities.city.StatisticRepository.KeyCount;
import org.learningcities.web.Head;
import org.learningcities.web.Link;
import org.learningcities.web.Words;

/** The page /numbers: the numbers that several cities report, and the rules by which they are compared. */
record NumberListPage(
        Head head, String intro, List<Entry> ofCity, List<Entry> ofWider, int yearsApart, List<Rule> phrases) {

    /** A number: what it counts, and how many cities report it. */
    record Entry(String label, String href, String unit, String cities) {}

    /** A phrase of the comparison, and for which part of the larger value the smaller one may be. */
    record Rule(String phrase, String part) {}

    static final String PATH = "/numbers";

    static NumberListPage of(List<KeyCount> keys, int cities, Words words) {
        Head head = Head.of(
                words.get("numbers.title"),
                words.get("numbers.description"),
                PATH,
                new Link(words.get("shell.home"), "/"),
                new Link(words.get("menu.cities"), "/cities"));
        return new NumberListPage(
                head,
                words.get("numbers.intro", NumberPages.LEAST, cities),
                entries(keys, true, words),
                entries(keys, false, words),
                Phrase.MOST_YEARS_APART,
                rules(words));
    }

    private static List<Entry> entries(List<KeyCount> keys, boolean ofCity, Words words) {
        return keys.stream()
                .filter(key -> key.scope().equals("city") == ofCity)
                .map(key -> new Entry(
                        key.label(),
                        NumberPages.href(key.key()),
                        words.get("unit-name." + key.unit()),
                        words.get("numbers.cities", key.cities())))
                .toList();
    }

    private static List<Rule> rules(Words words) {
        List<Rule> rules = new ArrayList<>();
        double upper = 1;
        for (Phrase phrase : Phrase.values()) {
            double lower = 1 / phrase.bound();
            if (phrase == Phrase.TIMES) {
                rules.add(new Rule(words.get("numbers.rules.times"), words.get("numbers.rules.under", 100 * upper)));
                return rules;
            }
            String told = phrase == Phrase.ABOUT_THE_SAME
                    ? words.get("numbers.rules.about-the-same")
                    : words.get("numbers.rules.about", words.get("comparison.phrase." + phrase.code()));
            rules.add(new Rule(told, words.get("numbers.rules.from-to", 100 * lower, 100 * upper)));
            upper = lower;
        }
        return rules;
    }
}
