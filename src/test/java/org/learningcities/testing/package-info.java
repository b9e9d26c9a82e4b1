/** What tests of several rooms share. */
@NullMarked
package org.learningcities.testing;

import org.jspecify.annotations.NullMarked;
