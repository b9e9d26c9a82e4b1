/** What is said and where it was read: statements, sources, bibliographies, publications. */
@NullMarked
@ApplicationModule(
        displayName = "Sources",
        allowedDependencies = {"shared", "web"})
package org.learningcities.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
