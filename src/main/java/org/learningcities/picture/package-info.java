/** The pictures that stand for the portal and its cities where somebody passes a page on. */
@NullMarked
@ApplicationModule(
        displayName = "Picture",
        allowedDependencies = {"shared", "web", "city", "chart"})
package org.learningcities.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
