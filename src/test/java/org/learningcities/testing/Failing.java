package org.learningcities.testing;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A page that always fails, so that tests see how the portal says so. */
@TestComponent
@Controller
public class Failing {

    public static final String PATH = "/a-page-that-fails";

    /** Stands in the failure, and must not stand in the answer. */
    public static final String SECRET = "the-secret-of-the-failure";

    @GetMapping(PATH)
    String fail() {
        throw new IllegalStateException(SECRET);
    }
}
