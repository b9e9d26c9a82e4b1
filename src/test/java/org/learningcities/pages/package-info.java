/** The pages of the running portal, asked for as a visitor asks. */
@NullMarked
package org.learningcities.pages;

import org.jspecify.annotations.NullMarked;
