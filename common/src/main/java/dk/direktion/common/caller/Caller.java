package dk.direktion.common.caller;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.security.Principal;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Tells who is calling: a person, another system, or the system itself. */
@RequestScoped
public class Caller {

  static final String SYSTEM = "system";

  private final CurrentIdentityAssociation association;
  private Identity identity;

  Caller(CurrentIdentityAssociation association) {
    this.association = association;
  }

  /** Returns the {@code preferred_username}, or an empty string for an anonymous caller. */
  public String username() {
    return identity().username();
  }

  /** Returns the caller's full name, or the username where the token carries none. */
  public String displayName() {
    return identity().displayName();
  }

  public boolean isAnonymous() {
    return username().isEmpty();
  }

  /** Tells whether another system is calling, one of our own services or an external one. */
  public boolean isMachine() {
    return hasAny(Roles.SERVICE, Roles.EXTERNAL_SYSTEM);
  }

  /** Tells whether the system works on its own behalf (see {@link SystemWork}). */
  public boolean isSystem() {
    return identity().system();
  }

  public boolean has(String role) {
    return roles().contains(role);
  }

  /** Tells whether the caller has at least one of the roles. */
  public boolean hasAny(String... roles) {
    for (String role : roles) {
      if (has(role)) {
        return true;
      }
    }
    return false;
  }

  public Set<String> roles() {
    return identity().roles();
  }

  /**
   * Requires one of the roles.
   *
   * @throws AccessDenied if the caller has none of them
   */
  public void requireAny(String... roles) {
    if (!hasAny(roles)) {
      throw new AccessDenied();
    }
  }

  void become(String username, String name, Set<String> roles, boolean system) {
    identity = new Identity(username, name, Set.copyOf(roles), system);
  }

  private Identity identity() {
    if (identity == null) {
      identity = Identity.of(association.getIdentity());
    }
    return identity;
  }

  private record Identity(String username, String displayName, Set<String> roles, boolean system) {

    private static Identity of(SecurityIdentity identity) {
      if (identity.isAnonymous()) {
        return new Identity("", "", Set.of(), false);
      }
      Principal principal = identity.getPrincipal();
      String username = principal.getName();
      String name = username;
      if (principal instanceof JsonWebToken token) {
        username = orElse(token.getClaim("preferred_username"), username);
        name = orElse(token.getClaim("name"), username);
      }
      return new Identity(username, name, Set.copyOf(identity.getRoles()), false);
    }

    private static String orElse(Object claim, String otherwise) {
      return claim == null ? otherwise : claim.toString();
    }
  }
}
