/** What can be followed: when things came and changed, and lists of them as Atom. */
@NullMarked
@ApplicationModule(
        displayName = "Feeds",
        allowedDependencies = {"shared", "web"})
package org.learningcities.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
