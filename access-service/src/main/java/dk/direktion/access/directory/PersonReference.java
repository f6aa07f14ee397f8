package dk.direktion.access.directory;

/**
 * A person as named wherever one is spoken of.
 *
 * @param unit where the person belongs, or belonged last; null for somebody who never held a
 *     position
 */
public record PersonReference(String username, String name, UnitReference unit) {}
