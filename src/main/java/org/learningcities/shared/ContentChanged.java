package org.learningcities.shared;

/** The database holds other content than before: whatever was read of it and kept is old. */
public record ContentChanged() {}
