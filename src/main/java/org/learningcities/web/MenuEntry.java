package org.learningcities.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says under which entry of the menu a controller's pages stand, so that the shell can light it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface MenuEntry {

    Entry value();

    /** The entries of the menu, in order. */
    enum Entry {
        CITIES("/cities"),
        QUESTIONS("/questions"),
        COMPARE("/compare"),
        INITIATIVES("/initiatives"),
        KEY_FEATURES("/key-features"),
        SEARCH("/search"),
        SOURCES("/sources"),
        ABOUT("/about");

        private final String href;

        Entry(String href) {
            this.href = href;
        }

        String href() {
            return href;
        }

        String key() {
            return "menu." + href.substring(1);
        }
    }
}
