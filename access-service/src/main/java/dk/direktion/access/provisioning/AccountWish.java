package dk.direktion.access.provisioning;

/**
 * How the municipality's own directory wants a person to be.
 *
 * @param department code, name or external id of a unit; null leaves the position as it is
 * @param title null for one that says no more than that the person works here
 */
public record AccountWish(
    String username,
    String externalId,
    String name,
    String email,
    boolean active,
    String department,
    String title) {}
