package org.learningcities.growth;

/** A search that is measured: it does all that a page of ten results needs and says how many hits there are. */
public interface Searcher {

    int search(String query);
}
