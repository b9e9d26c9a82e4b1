/** Which cities are alike, by their numbers, part by part; and what those like a visitor's own did. */
@NullMarked
@ApplicationModule(
        displayName = "Similar cities",
        allowedDependencies = {"shared", "web", "source", "framework", "city", "initiative"})
package org.learningcities.similar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
