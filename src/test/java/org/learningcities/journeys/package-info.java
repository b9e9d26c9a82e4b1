/** Walks through the portal in a real browser. */
@NullMarked
package org.learningcities.journeys;

import org.jspecify.annotations.NullMarked;
