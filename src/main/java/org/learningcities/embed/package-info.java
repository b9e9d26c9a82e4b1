/** Cards that other sites may show, and what tells them how: oEmbed. */
@NullMarked
@ApplicationModule(
        displayName = "Embeds",
        allowedDependencies = {"shared", "web", "source", "city", "initiative"})
package org.learningcities.embed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
