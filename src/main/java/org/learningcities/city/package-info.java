/** Cities, their countries and regions, and their numbers; the list of cities and the page of a region. */
@NullMarked
@ApplicationModule(
        displayName = "Cities",
        allowedDependencies = {"shared", "web", "source", "framework"})
package org.learningcities.city;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
