/** What shows a city's work on the Key Features, and the pages of the framework that gather it. */
@NullMarked
@ApplicationModule(
        displayName = "Evidence",
        allowedDependencies = {"shared", "web", "source", "framework", "city", "initiative"})
package org.learningcities.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
