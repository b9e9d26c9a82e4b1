/** Finding cities and initiatives by words: the query, the index and the page of results. */
@NullMarked
@ApplicationModule(
        displayName = "Search",
        allowedDependencies = {"shared", "web", "source", "framework", "city", "initiative", "evidence", "casestudy"})
package org.learningcities.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
