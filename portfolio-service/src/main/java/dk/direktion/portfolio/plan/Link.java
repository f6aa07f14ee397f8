package dk.direktion.portfolio.plan;

import java.util.UUID;

/**
 * One thing that waits for another.
 *
 * @param leadDays how many days after the awaited the waiting can be there at the earliest
 * @param dependency the dependency somebody wrote; null for what follows from a project being one
 */
record Link(Node awaited, Node waiting, long leadDays, UUID dependency) {}
