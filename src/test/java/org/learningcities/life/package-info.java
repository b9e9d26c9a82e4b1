/** A portal that is stopped, damaged and started again. */
@NullMarked
package org.learningcities.life;

import org.jspecify.annotations.NullMarked;
