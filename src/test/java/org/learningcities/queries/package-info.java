/** What a page costs the database. */
@NullMarked
package org.learningcities.queries;

import org.jspecify.annotations.NullMarked;
