/** What an operator sees from outside: health and metrics on a port of their own, and the id of each request. */
@NullMarked
@ApplicationModule(
        displayName = "Watch",
        allowedDependencies = {"shared", "web"})
package org.learningcities.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
