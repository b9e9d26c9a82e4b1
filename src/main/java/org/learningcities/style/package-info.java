/** The page that shows every component of the portal, with the samples that the tests of the components use as well. */
@NullMarked
@ApplicationModule(
        displayName = "Style",
        allowedDependencies = {
            "shared",
            "web",
            "source",
            "city",
            "initiative",
            "evidence",
            "similar",
            "casestudy",
            "compare",
            "search",
            "chart"
        })
package org.learningcities.style;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
