/** What can be taken along: the files of pages, the open data and its dictionary. */
@NullMarked
@ApplicationModule(
        displayName = "Open data",
        allowedDependencies = {
            "shared",
            "web",
            "table",
            "citation",
            "feed",
            "source",
            "framework",
            "city",
            "initiative",
            "evidence",
            "casestudy",
            "compare",
            "search"
        })
package org.learningcities.data;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
