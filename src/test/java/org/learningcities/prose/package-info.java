/** Tests of what the content says: its language, its sources, its size. */
@NullMarked
package org.learningcities.prose;

import org.jspecify.annotations.NullMarked;
