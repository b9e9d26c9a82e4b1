package org.learningcities.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a route of the API gives, for its description; the rest of that is read from the controllers themselves. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Gives {

    /** The name of the schema. */
    String value();

    /** The name of the group that the route belongs to: the last part of its list's path. */
    String in();

    /** The parameters that it reads; it refuses all others. */
    Asks[] asks() default {};

    /** Values for the variables of its path. */
    String[] example() default {};
}
