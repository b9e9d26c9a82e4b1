/** Pictures drawn on the server: scales, a projection, places for labels, and what the components of SVG print. */
@NullMarked
@ApplicationModule(
        displayName = "Chart",
        allowedDependencies = {"shared", "web"})
package org.learningcities.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
