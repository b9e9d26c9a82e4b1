package org.learningcities.api;

import java.util.ArrayList;
import java.util.List;
import org.learningcities.web.Dropped;
import org.learningcities.web.Parameters;
import org.learningcities.web.Problem;
import org.learningcities.web.QueryString;
import org.learningcities.web.Words;
import org.springframework.http.HttpStatus;

/**
 * Which part of a list an address asks for. Programs do not read notices: where a page leaves out what it does not know, the
 * API refuses, and says which values there are.
 */
record Asked(int page, int size, QueryString state) {

    private static final int USUAL_SIZE = 20;

    private static final int LARGEST = 100;

    /** Reads page and size after all else has been read. */
    static Asked of(Parameters parameters, Words words) {
        List<String> sizes = parameters.list(Asks.SIZE.code());
        int page = parameters.page();
        List<Dropped> wrong = new ArrayList<>(parameters.dropped());
        int size = USUAL_SIZE;
        for (String asked : sizes) {
            if (asked.matches("[1-9][0-9]?|" + LARGEST)) {
                size = Integer.parseInt(asked);
            } else {
                wrong.add(Dropped.of(Asks.SIZE.code(), asked, List.of("1–" + LARGEST)));
            }
        }
        refuse(wrong, words);
        once(parameters, words, Asks.PAGE, Asks.SIZE);
        QueryString state = parameters.state();
        return new Asked(page, size, sizes.isEmpty() ? state : state.withOnly(Asks.SIZE.code(), String.valueOf(size)));
    }

    /** Refuses what was dropped, if anything was. */
    static void refuse(List<Dropped> wrong, Words words) {
        if (!wrong.isEmpty()) {
            Dropped first = wrong.get(0);
            String detail = first.value() == null
                    ? words.get("api.refused.parameter", first.parameter())
                    : words.get("api.refused.value", first.parameter(), first.value());
            throw new ProblemException(new Problem(HttpStatus.BAD_REQUEST.value(), detail, wrong));
        }
    }

    /** Refuses these parameters where they stand in the address twice. */
    static void once(Parameters parameters, Words words, Asks... single) {
        List<Dropped> wrong = new ArrayList<>();
        for (Asks parameter : single) {
            List<String> values = parameters.list(parameter.code());
            if (values.size() > 1) {
                wrong.add(Dropped.of(parameter.code(), values.get(1), List.of(words.get("api.once"))));
            }
        }
        refuse(wrong, words);
    }

    /** Refuses a page behind the last one. */
    int pagesOf(int total, Words words) {
        return pages(page, size, total, words);
    }

    static int pages(int page, int size, int total, Words words) {
        int pages = Math.max(1, (total + size - 1) / size);
        if (page > pages) {
            refuse(List.of(Dropped.of(Asks.PAGE.code(), String.valueOf(page), List.of("1–" + pages))), words);
        }
        return pages;
    }
}
