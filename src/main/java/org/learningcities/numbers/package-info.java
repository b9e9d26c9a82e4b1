/** Numbers of the cities held against each other: which may be compared, in which words, and the pictures of them. */
@NullMarked
@ApplicationModule(
        displayName = "Numbers",
        allowedDependencies = {"shared", "web", "source", "framework", "city", "chart"})
package org.learningcities.numbers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
