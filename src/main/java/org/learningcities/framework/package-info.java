/** The Key Features of Learning Cities: areas, focal points, features and their measurements. */
@NullMarked
@ApplicationModule(
        displayName = "Framework",
        allowedDependencies = {"shared", "web", "source"})
package org.learningcities.framework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
