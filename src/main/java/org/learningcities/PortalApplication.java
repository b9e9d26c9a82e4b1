package org.learningcities;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the learning-cities portal. */
@SpringBootApplication
public class PortalApplication {

    public static void main(String... args) {
        SpringApplication.run(PortalApplication.class, args);
    }
}
