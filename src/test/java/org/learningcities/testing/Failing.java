package org.learningcities.testing;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A page that always fails, so that tests see how the portal says so. */
@TestComponent
@Controller
public class Failing {

    public static final String PATH = "/a-page-that-fails";

    /** Stands in the failure, and must not stand in the answer. */
    public static final String SECRET = "the-secret-of-the-failure";

    /** A page that gives up, as a search beyond its time limit does. */
    public static final String SLOW = "/a-page-that-takes-too-long";

    @GetMapping(PATH)
    String fail() {
        throw new IllegalStateException(SECRET);
    }

    @GetMapping(SLOW)
    String giveUp() {
        throw new QueryTimeoutException(SECRET);
    }
}
