/** Named programmes and practices of a city: the list and the page of one. */
@NullMarked
@ApplicationModule(
        displayName = "Initiatives",
        allowedDependencies = {"shared", "web", "source", "framework", "city"})
package org.learningcities.initiative;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
