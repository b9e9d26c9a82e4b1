/** A portal of many more cities, made for tests, and how fast its search answers. */
@NullMarked
package org.learningcities.growth;

import org.jspecify.annotations.NullMarked;
