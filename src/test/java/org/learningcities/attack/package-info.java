/** Requests that no visitor sends by mistake. */
@NullMarked
package org.learningcities.attack;

import org.jspecify.annotations.NullMarked;
