package org.learningcities.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What was dropped from an address, in words. */
public final class Notices {

    /** Enough to be useful; more would bury the page. */
    private static final int MOST = 5;

    private static final int LONGEST_SHOWN = 40;

    private final Words words;
    private final List<String> notices = new ArrayList<>();
    private final List<Dropped> dropped = new ArrayList<>();

    Notices(Words words) {
        this.words = words;
    }

    void add(String notice) {
        notices.add(notice);
    }

    void addUnknownValue(String name, String value, Collection<String> known) {
        dropped.add(Dropped.of(name, value, known));
        add(words.get("notice.unknown-value", name, shown(value)));
    }

    void addNoNumber(String name, String value, BigDecimal least, BigDecimal most) {
        dropped.add(Dropped.of(name, value, List.of(least.toPlainString() + "–" + most.toPlainString())));
        add(words.get("notice.no-number", name, shown(value), least, most));
    }

    void addCut(String name, int longest) {
        dropped.add(Dropped.of(name, null, List.of(words.get("notice.longest", longest))));
        add(words.get("notice.text-cut", longest));
    }

    /** What the notices speak of, and each unknown parameter with those that are known. */
    List<Dropped> dropped(Collection<String> unknownParameters, Collection<String> known) {
        List<Dropped> all = new ArrayList<>(dropped);
        unknownParameters.forEach(name -> all.add(Dropped.of(name, null, known)));
        return all;
    }

    /** All of them, those of unknown parameters last; of too many the first ones, and how many more there are. */
    List<String> all(Collection<String> unknownParameters) {
        List<String> all = new ArrayList<>(notices);
        unknownParameters.forEach(name -> all.add(words.get("notice.unknown-parameter", shown(name))));
        if (all.size() <= MOST) {
            return all;
        }
        List<String> some = new ArrayList<>(all.subList(0, MOST));
        some.add(words.get("notice.more", all.size() - MOST));
        return some;
    }

    /** A value as a notice repeats it: cut, and without what could not be printed. */
    public static String shown(String value) {
        String clean = value.replaceAll("[\\p{Cc}\\p{Cs}]", "\uFFFD");
        return clean.codePointCount(0, clean.length()) <= LONGEST_SHOWN
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
    }
}
