/** The portal as files that open from a disk, without a server and without a network. */
@NullMarked
@ApplicationModule(
        displayName = "Offline copy",
        allowedDependencies = {"shared", "web"})
package org.learningcities.copy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
