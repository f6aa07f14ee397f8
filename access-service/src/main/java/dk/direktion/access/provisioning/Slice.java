package dk.direktion.access.provisioning;

import java.util.List;

/** Some of a list, and how many there are in all. */
public record Slice<T>(List<T> items, long total) {}
