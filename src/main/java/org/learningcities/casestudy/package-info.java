/** The story of one city: its chapters in the order of the questions; the page of a city. */
@NullMarked
@ApplicationModule(
        displayName = "Case studies",
        allowedDependencies = {
            "shared",
            "web",
            "citation",
            "source",
            "framework",
            "city",
            "initiative",
            "evidence",
            "similar"
        })
package org.learningcities.casestudy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
