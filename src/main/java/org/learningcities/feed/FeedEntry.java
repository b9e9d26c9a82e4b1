package org.learningcities.feed;

/**
 * Something that can be followed.
 *
 * @param address by which it is known for good, as a path; its changes are remembered under it
 * @param href the page that shows it
 */
public record FeedEntry(String address, String href, String title, String text) {}
