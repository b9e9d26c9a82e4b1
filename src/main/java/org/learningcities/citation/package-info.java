/** How a work is cited: as text in three styles and as files for programs that keep references. */
@NullMarked
@ApplicationModule(
        displayName = "Citations",
        allowedDependencies = {"shared", "web"})
package org.learningcities.citation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
