/** The front page and the pages about the portal. */
@NullMarked
@ApplicationModule(
        displayName = "Home",
        allowedDependencies = {"shared", "web", "source", "framework", "city", "initiative", "casestudy", "chart"})
package org.learningcities.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
