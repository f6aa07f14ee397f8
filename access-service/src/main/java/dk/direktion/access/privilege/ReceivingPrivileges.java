package dk.direktion.access.privilege;

import dk.direktion.access.directory.Appointing;
import dk.direktion.access.directory.Appointment;
import dk.direktion.access.directory.Authority;
import dk.direktion.access.directory.Positions;
import dk.direktion.access.reader.Today;
import dk.direktion.common.caller.Roles;
import dk.direktion.common.caller.SystemWork;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.problem.WrongState;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Turns what the identity provider asserts of a person into proposals. A privilege gives nothing by
 * itself: it proposes a position once, as the first of the two who are needed. Taken away, it takes
 * back what it proposed, or ends the position that came of it.
 */
@ApplicationScoped
public class ReceivingPrivileges {

  /** Who the identity provider is as the first of two; nobody in the directory can be called so. */
  static final String IDENTITY_PROVIDER = "service-account-identity-provider";

  private static final Logger LOG = Logger.getLogger(ReceivingPrivileges.class);
  private static final Set<String> ROLES =
      Set.of(Roles.EXTERNAL_SYSTEM, Authority.DIRECTORY_PROVISIONER);

  private final SystemWork systemWork;
  private final PrivilegeMapping mapping;
  private final PrivilegeClaims claims;
  private final Appointing appointing;
  private final Positions positions;
  private final Today today;

  ReceivingPrivileges(
      SystemWork systemWork,
      PrivilegeMapping mapping,
      PrivilegeClaims claims,
      Appointing appointing,
      Positions positions,
      Today today) {
    this.systemWork = systemWork;
    this.mapping = mapping;
    this.claims = claims;
    this.appointing = appointing;
    this.positions = positions;
    this.today = today;
  }

  private record Known(PrivilegeClaims.Heard last, Map<String, UUID> claimed) {}

  /**
   * Takes in the lists of privileges a person's account carries, in transactions of its own.
   *
   * @param lists as the assertion had them, in base64; none where it had none
   * @param isBrokered whether the account is linked to an identity provider, by its alias; an
   *     account that is not says nothing by having no list
   */
  public void receive(String person, List<String> lists, Predicate<String> isBrokered) {
    if (!mapping.isSetUp()) {
      return;
    }
    Known known =
        systemWork.call(() -> new Known(claims.lastOf(person).orElse(null), claims.of(person)));
    if (lists.isEmpty() && (known.last() == null || !isBrokered.test(mapping.broker()))) {
      return;
    }
    String digest = digest(lists);
    boolean isOld =
        known.last() != null
            && known.last().digest().equals(digest)
            && known.last().problem() == null;
    if (isOld) {
      return;
    }
    Set<String> problems = new TreeSet<>();
    try {
      PrivilegeMapping.Understood understood = understand(lists);
      understood.problems().forEach(problem -> problems.add(problem.code()));
      takeBackAllBut(understood.privileges(), person, known.claimed());
      understood.privileges().stream()
          .filter(privilege -> !known.claimed().containsKey(privilege))
          .forEach(privilege -> propose(person, privilege, problems));
    } catch (UnreadablePrivileges unreadable) {
      problems.add(unreadable.problem().code());
    }
    String problem = problems.isEmpty() ? null : String.join(", ", problems);
    systemWork.run(
        () -> claims.hear(person, new PrivilegeClaims.Heard(digest, problem), today.moment()));
    if (problem != null && (known.last() == null || !problem.equals(known.last().problem()))) {
      LOG.warnf("Privileges asserted of %s came to nothing in part: %s", person, problem);
    }
  }

  private PrivilegeMapping.Understood understand(List<String> lists) throws UnreadablePrivileges {
    return switch (lists.size()) {
      case 0 -> new PrivilegeMapping.Understood(Set.of(), Set.of());
      case 1 -> mapping.understand(PrivilegeList.read(lists.get(0)));
      default -> throw new UnreadablePrivileges(PrivilegeProblem.SEVERAL_LISTS);
    };
  }

  private void takeBackAllBut(Set<String> asserted, String person, Map<String, UUID> claimed) {
    claimed.forEach(
        (privilege, appointment) -> {
          if (!asserted.contains(privilege)) {
            systemWork.runAs(
                IDENTITY_PROVIDER,
                ROLES,
                () -> {
                  appointing.takeBack(appointment);
                  claims.remove(person, privilege);
                });
          }
        });
  }

  private void propose(String person, String privilege, Set<String> problems) {
    Appointing.Wish wish = mapping.wish(person, privilege);
    try {
      systemWork.runAs(
          IDENTITY_PROVIDER,
          ROLES,
          () -> {
            if (isHeld(wish)) {
              return;
            }
            Appointment appointment = appointing.propose(wish);
            // Somebody may have proposed the same; then it is theirs to take back.
            if (appointment.proposedBy().equals(IDENTITY_PROVIDER)) {
              claims.add(person, privilege, appointment.id(), today.moment());
            }
          });
    } catch (WrongState refused) {
      problems.add(refused.type());
    } catch (InvalidInput refused) {
      problems.add(
          refused.errors().stream()
              .map(error -> error.message())
              .collect(Collectors.joining(", ")));
    }
  }

  private boolean isHeld(Appointing.Wish wish) {
    return positions.heldOn(today.date(), List.of(wish.person())).stream()
        .anyMatch(position -> position.is(wish.kind(), wish.unit()));
  }

  private static String digest(List<String> lists) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(sha256.digest(String.join("\n", lists).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
