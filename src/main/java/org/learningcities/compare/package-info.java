/** Cities held against each other: side by side, and the answers of all to one question. */
@NullMarked
@ApplicationModule(
        displayName = "Comparison",
        allowedDependencies = {
            "shared",
            "web",
            "source",
            "framework",
            "city",
            "initiative",
            "evidence",
            "casestudy",
            "numbers"
        })
package org.learningcities.compare;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
