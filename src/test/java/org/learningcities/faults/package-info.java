/** A portal whose machine, database, disk or visitors misbehave, and what its visitors see meanwhile. */
@NullMarked
package org.learningcities.faults;

import org.jspecify.annotations.NullMarked;
