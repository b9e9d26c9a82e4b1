package org.learningcities.data;

/** That one thing belongs to another, by their ids. */
record Relation(String from, String to) {}
