package dk.direktion.access.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/**
 * Brings single accounts of the realm in step through Keycloak's admin interface. It looks only for
 * people the directory names, and touches only accounts that carry its mark.
 */
@ApplicationScoped
class RealmAccounts {

  private static final String UNIT = "unit";
  private static final String GROUP_PREFIX = "Enhed ";
  private static final String PRIVILEGES = "privileges_intermediate";
  private static final String OURS = "directory";

  private final Keycloak keycloak;
  private final String realmName;

  RealmAccounts(
      Keycloak keycloak,
      @ConfigProperty(name = "quarkus.keycloak.admin-client.realm") String realmName) {
    this.keycloak = keycloak;
    this.realmName = realmName;
  }

  /**
   * Makes the account what is wanted; writes only what differs.
   *
   * @return the lists of privileges the broker has left on it
   */
  List<String> bringInStep(WantedAccount wanted) {
    RealmResource realm = keycloak.realm(realmName);
    Optional<UserRepresentation> known =
        realm.users().searchByUsername(wanted.username(), true).stream().findFirst();
    if (known.isEmpty() && !wanted.enabled()) {
      return List.of();
    }
    UserResource user =
        realm.users().get(known.isPresent() ? known.get().getId() : create(realm, wanted));
    UserRepresentation present = user.toRepresentation();
    if (!isOurs(present)) {
      throw new NotOurs();
    }
    boolean lost = describe(user, present, wanted);
    lost |= giveRoles(realm, user, wanted.roles());
    joinGroup(realm, user, wanted.unit());
    if (lost) {
      user.logout();
    }
    return present.getAttributes().getOrDefault(PRIVILEGES, List.of());
  }

  /** Tells whether somebody has come through an identity provider and is linked to it. */
  boolean isBrokered(String username, String alias) {
    RealmResource realm = keycloak.realm(realmName);
    return realm.users().searchByUsername(username, true).stream()
        .findFirst()
        .map(user -> realm.users().get(user.getId()).getFederatedIdentity())
        .stream()
        .flatMap(List::stream)
        .anyMatch(link -> link.getIdentityProvider().equals(alias));
  }

  private static String create(RealmResource realm, WantedAccount wanted) {
    UserRepresentation user = new UserRepresentation();
    user.setUsername(wanted.username());
    user.setAttributes(new HashMap<>(Map.of("locale", List.of("da"), OURS, List.of("yes"))));
    fill(user, wanted);
    try (Response created = realm.users().create(user)) {
      return CreatedResponseUtil.getCreatedId(created);
    }
  }

  // Somebody else's account may go by the same name: a machine's, or a Keycloak administrator's.
  private static boolean isOurs(UserRepresentation user) {
    return user.getServiceAccountClientId() == null
        && user.getAttributes() != null
        && user.getAttributes().containsKey(OURS);
  }

  /** Tells whether the account was closed just now. */
  private static boolean describe(
      UserResource user, UserRepresentation present, WantedAccount wanted) {
    String before = described(present);
    boolean wasOpen = Boolean.TRUE.equals(present.isEnabled());
    fill(present, wanted);
    if (!before.equals(described(present))) {
      user.update(present);
    }
    return wasOpen && !wanted.enabled();
  }

  private static void fill(UserRepresentation user, WantedAccount wanted) {
    int lastSpace = wanted.name().lastIndexOf(' ');
    user.setFirstName(lastSpace < 0 ? wanted.name() : wanted.name().substring(0, lastSpace));
    user.setLastName(wanted.name().substring(lastSpace + 1));
    if (wanted.email() != null) {
      user.setEmail(wanted.email());
    }
    user.setEnabled(wanted.enabled());
    Map<String, List<String>> attributes =
        user.getAttributes() == null ? new HashMap<>() : new HashMap<>(user.getAttributes());
    if (wanted.unit() == null) {
      attributes.remove(UNIT);
    } else {
      attributes.put(UNIT, List.of(wanted.unit()));
    }
    user.setAttributes(attributes);
  }

  private static String described(UserRepresentation user) {
    return String.join(
        "\n",
        user.getFirstName(),
        user.getLastName(),
        user.getEmail(),
        Objects.toString(user.isEnabled()),
        Objects.toString(user.getAttributes() == null ? null : user.getAttributes().get(UNIT)));
  }

  /** Tells whether a role was taken away. */
  private static boolean giveRoles(RealmResource realm, UserResource user, Set<String> wanted) {
    List<RoleRepresentation> present = user.roles().realmLevel().listAll();
    Set<String> names =
        present.stream().map(RoleRepresentation::getName).collect(Collectors.toSet());
    List<RoleRepresentation> superfluous =
        present.stream()
            .filter(role -> RolesByPosition.ALL.contains(role.getName()))
            .filter(role -> !wanted.contains(role.getName()))
            .toList();
    List<RoleRepresentation> missing =
        new TreeSet<>(wanted)
            .stream()
                .filter(name -> !names.contains(name))
                .map(name -> realm.roles().get(name).toRepresentation())
                .toList();
    if (!missing.isEmpty()) {
      user.roles().realmLevel().add(missing);
    }
    if (!superfluous.isEmpty()) {
      user.roles().realmLevel().remove(superfluous);
    }
    return !superfluous.isEmpty();
  }

  private static void joinGroup(RealmResource realm, UserResource user, String unit) {
    String wanted = unit == null ? null : GROUP_PREFIX + unit;
    boolean there = false;
    for (GroupRepresentation group : user.groups()) {
      if (group.getName().equals(wanted)) {
        there = true;
      } else if (group.getName().startsWith(GROUP_PREFIX)) {
        user.leaveGroup(group.getId());
      }
    }
    if (wanted != null && !there) {
      user.joinGroup(groupNamed(realm, wanted));
    }
  }

  private static String groupNamed(RealmResource realm, String name) {
    Optional<String> known =
        realm.groups().groups(name, true, 0, 1, true).stream()
            .map(GroupRepresentation::getId)
            .findFirst();
    if (known.isPresent()) {
      return known.get();
    }
    GroupRepresentation group = new GroupRepresentation();
    group.setName(name);
    try (Response created = realm.groups().add(group)) {
      return CreatedResponseUtil.getCreatedId(created);
    }
  }

  /** Says that an account of the name is there which the directory has not made. */
  static final class NotOurs extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private NotOurs() {
      super("An account of that name is there which the directory has not made");
    }
  }
}
