package org.learningcities.architecture;

import org.junit.jupiter.api.Test;
import org.learningcities.PortalApplication;
import org.springframework.modulith.core.ApplicationModules;

/** The arrows between the rooms, as each package-info allows them. */
class RoomsTest {

    @Test
    void knowOnlyTheRoomsTheyAreAllowedTo() {
        ApplicationModules.of(PortalApplication.class).verify();
    }
}
