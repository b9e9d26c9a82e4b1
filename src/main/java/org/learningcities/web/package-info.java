/** The shell of every page: layout data, links, notices, pagination, filters, errors, headers, assets. */
@NullMarked
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {"shared"})
package org.learningcities.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
