package dk.direktion.access.privilege;

import dk.direktion.access.directory.Appointing;
import dk.direktion.access.privilege.PrivilegeConfig.Asserted;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says which positions a privilege list stands for, in this municipality alone. */
@Startup
@ApplicationScoped
class PrivilegeMapping {

  private static final String CVR_SCOPE = "urn:dk:gov:saml:cvrNumberIdentifier:";

  private final String scope;
  private final String broker;
  private final Map<String, Asserted> positions;

  /**
   * Reads the configuration.
   *
   * @throws IllegalStateException if it cannot be meant, so that the service does not start
   */
  PrivilegeMapping(PrivilegeConfig config) {
    scope = config.cvr().map(CVR_SCOPE::concat).orElse(null);
    if (scope != null && !scope.matches(".*:\\d{8}")) {
      throw new IllegalStateException("direktion.privileges.cvr is not a CVR number");
    }
    broker = config.broker().orElse(null);
    if (scope != null && broker == null) {
      throw new IllegalStateException("direktion.privileges.broker is missing");
    }
    positions = byPrivilege(config.positions().values());
  }

  private static Map<String, Asserted> byPrivilege(Collection<Asserted> all) {
    for (Asserted position : all) {
      if (position.kind().carriesNothing()) {
        throw new IllegalStateException(
            position.privilege() + " stands for a position that carries nothing");
      }
      if (position.kind().leadsAnArea() != position.area().isPresent()) {
        throw new IllegalStateException(
            position.privilege() + ": an area is for directors, and for them needed");
      }
    }
    // Two positions under one privilege are refused by the collector.
    return all.stream().collect(Collectors.toMap(Asserted::privilege, Function.identity()));
  }

  /**
   * What a list comes to.
   *
   * @param privileges those that stand for a position
   * @param problems what parts of the list came to nothing
   */
  record Understood(Set<String> privileges, Set<PrivilegeProblem> problems) {}

  /** Tells whether privileges are looked at at all. */
  boolean isSetUp() {
    return scope != null;
  }

  /** Returns the alias of the identity provider whose assertions count. */
  String broker() {
    return broker;
  }

  Understood understand(PrivilegeList list) {
    Set<String> privileges = new TreeSet<>();
    Set<PrivilegeProblem> problems = EnumSet.noneOf(PrivilegeProblem.class);
    for (PrivilegeList.Group group : list.groups()) {
      if (!group.scope().equals(scope)) {
        problems.add(PrivilegeProblem.OTHER_SCOPE);
      } else if (group.isConstrained()) {
        problems.add(PrivilegeProblem.CONSTRAINED);
      } else {
        for (String privilege : group.privileges()) {
          if (positions.containsKey(privilege)) {
            privileges.add(privilege);
          } else {
            problems.add(PrivilegeProblem.UNKNOWN_PRIVILEGE);
          }
        }
      }
    }
    return new Understood(privileges, problems);
  }

  /** Returns the appointment a privilege stands for, from today on. */
  Appointing.Wish wish(String person, String privilege) {
    Asserted position = positions.get(privilege);
    return new Appointing.Wish(
        person,
        position.kind(),
        position.title(),
        position.unit(),
        position.area().orElse(null),
        position.main(),
        null,
        null);
  }
}
