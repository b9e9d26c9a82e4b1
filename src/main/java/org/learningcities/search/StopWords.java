package org.learningcities.search;

import java.util.Set;

/** Words that a query may have and that need not be found. */
final class StopWords {

    /** Words that carry no subject of their own; stems of them, as the index cuts them. */
    static final Set<String> ALL = Set.of(("a about after again all also am an and ani any ar are as at be"
                    + " been befor by can could did do doe does doing done each for from get got had ha has have he her"
                    + " here hi his how i if in into is it its just me more most much my need no not of off on onli or"
                    + " our out over own per she should so some such than that the their them then there these thei they"
                    + " thi this those to too up us use veri wa want was we were what when where which while who whom whose"
                    + " why will with would you your make set find")
            .split(" "));

    private StopWords() {}
}
