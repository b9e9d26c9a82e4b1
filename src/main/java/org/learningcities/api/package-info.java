/** The portal for programs: its facts as JSON at addresses that stay, and their description. */
@NullMarked
@ApplicationModule(
        displayName = "API",
        allowedDependencies = {
            "shared",
            "web",
            "table",
            "citation",
            "source",
            "framework",
            "city",
            "initiative",
            "evidence",
            "casestudy",
            "compare",
            "search",
            "data"
        })
package org.learningcities.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
