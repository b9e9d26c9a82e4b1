/** Reads the content files, checks them and writes them to the tables, as a Flyway migration. */
@NullMarked
@ApplicationModule(
        displayName = "Content",
        allowedDependencies = {"shared"})
package org.learningcities.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
