/** The data directory, and the PostgreSQL that serves from it where no other is configured. */
@NullMarked
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
package org.learningcities.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
