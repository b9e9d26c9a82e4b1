/** Tables of named, typed columns, and their rows as CSV and JSON. */
@NullMarked
@ApplicationModule(
        displayName = "Tables",
        allowedDependencies = {"shared", "web"})
package org.learningcities.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
