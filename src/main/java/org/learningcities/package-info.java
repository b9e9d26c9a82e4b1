/** The portal; what it does stands in the rooms below. */
@NullMarked
package org.learningcities;

import org.jspecify.annotations.NullMarked;
