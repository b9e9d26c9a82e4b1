/** The brief: what a visitor gathers for a meeting, on one page to be printed, and as files. */
@NullMarked
@ApplicationModule(
        displayName = "Brief",
        allowedDependencies = {"shared", "web", "table", "citation", "source", "city", "initiative", "casestudy"})
package org.learningcities.brief;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
