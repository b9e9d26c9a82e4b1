package org.learningcities.numbers;

import java.util.List;
import org.learningcities.city.Statistic;
import org.learningcities.shared.Coded;
import org.learningcities.web.Words;

/** What a comparison of numbers comes to: a sentence, or a refusal with its reason. */
public sealed interface Verdict {

    /** Whether the numbers can be compared at all. */
    boolean comparable();

    /** The sentence, with the years of all figures; or the reason why there is none. */
    String inWords(Words words);

    /** The figures that the verdict speaks of, one a city; of several years those that lie nearest together. */
    List<Statistic> figures();

    /** Why numbers are not compared. */
    enum Reason implements Coded {
        /** Fewer than two cities report it. */
        TOO_FEW,
        /** Another key, or another unit. */
        DIFFERENT_THINGS,
        /** Of a district, a metropolitan area, a region or a country. */
        NOT_OF_THE_CITY,
        /** A city has no figure whose source prints a year. */
        UNDATED,
        YEARS_APART,
        BANDS_OVERLAP
    }

    /** The numbers can be compared; the lowest stands first. */
    record Compared(List<Statistic> figures) implements Verdict {

        @Override
        public boolean comparable() {
            return true;
        }

        @Override
        public String inWords(Words words) {
            return new Sentence(words).of(figures);
        }
    }

    /** The numbers cannot be compared; the figures are those that stand in the way. */
    record Refused(Reason reason, List<Statistic> figures) implements Verdict {

        @Override
        public boolean comparable() {
            return false;
        }

        @Override
        public String inWords(Words words) {
            return new Sentence(words).of(reason, figures);
        }
    }
}
