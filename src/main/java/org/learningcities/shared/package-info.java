/** Plain Java that any room may use: slugs, codes. */
@NullMarked
@ApplicationModule(
        displayName = "Shared",
        allowedDependencies = {})
package org.learningcities.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
