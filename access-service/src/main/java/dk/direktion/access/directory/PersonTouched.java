package dk.direktion.access.directory;

/** Says, within the same transaction, that a person may not be as before. */
public record PersonTouched(String username) {}
