package dk.direktion.access.account;

import java.util.SortedSet;

/**
 * What a person's account at the identity provider shall be.
 *
 * @param unit code of the unit the person belongs to, or null
 * @param roles the realm roles that come with positions; others are not ours
 */
public record WantedAccount(
    String username,
    String name,
    String email,
    String unit,
    boolean enabled,
    SortedSet<String> roles) {}
