package dk.direktion.access.directory;

import dk.direktion.access.reader.Today;
import dk.direktion.common.caller.AccessDenied;
import dk.direktion.common.caller.Caller;
import dk.direktion.common.caller.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** Decides what the caller may do, by role and by position; every use case asks it first. */
@ApplicationScoped
public class Authority {

  /** The realm's role of the machine that feeds the directory, beside that of a machine. */
  public static final String DIRECTORY_PROVISIONER = "directory-provisioner";

  private final Caller caller;
  private final Offices offices;
  private final Positions positions;
  private final Deputyships deputyships;
  private final Today today;

  Authority(
      Caller caller, Offices offices, Positions positions, Deputyships deputyships, Today today) {
    this.caller = caller;
    this.offices = offices;
    this.positions = positions;
    this.deputyships = deputyships;
    this.today = today;
  }

  /**
   * Requires a person, as opposed to another system.
   *
   * @throws AccessDenied for machines
   */
  public void requirePerson() {
    require(!caller.isAnonymous() && !caller.isMachine());
  }

  /** Requires an employee; the mayor is none. */
  public void requireEmployee() {
    requirePerson();
    caller.requireAny(Roles.EMPLOYEE);
  }

  public void requireAuditor() {
    caller.requireAny(Roles.AUDITOR);
  }

  public void requireItAdministrator() {
    caller.requireAny(Roles.IT_ADMINISTRATOR);
  }

  /**
   * Requires the one who keeps the directory: an IT administrator, or the machine that feeds it.
   */
  public void requireDirectoryKeeper() {
    caller.requireAny(Roles.IT_ADMINISTRATOR, DIRECTORY_PROVISIONER);
  }

  /**
   * Requires the municipality's own directory, a machine with a role of its own.
   *
   * @throws AccessDenied for people, and for all other machines
   */
  public void requireProvisioning() {
    require(caller.has(Roles.EXTERNAL_SYSTEM) && caller.has(DIRECTORY_PROVISIONER));
  }

  public boolean isItAdministrator() {
    return caller.has(Roles.IT_ADMINISTRATOR);
  }

  /** Requires somebody who proposes, confirms or audits appointments. */
  public void requireOverviewOfAppointments() {
    requirePerson();
    require(seesAppointments());
  }

  /** Requires one of those who confirm an appointment (see {@link Offices#confirmersOf}). */
  void requireConfirmation(Post post) {
    require(mayConfirm(post));
  }

  boolean mayConfirm(Post post) {
    return offices.confirmersOf(post, today.date()).contains(caller.username());
  }

  /** Requires somebody who approves applications, and may therefore name a deputy. */
  public void requireApprover() {
    requirePerson();
    require(approves());
  }

  /** Requires somebody who looks after or audits who may read what, or decides on it. */
  public void requireExplanations() {
    requirePerson();
    require(asksForExplanations());
  }

  /** Requires somebody who answers for, looks after or audits who may read what. */
  public void requireOverviewOfRights() {
    requirePerson();
    require(seesRights());
  }

  /**
   * Requires somebody who answers for grants and tells whose: empty for everybody's, else those of
   * the areas the caller is director of.
   *
   * @throws AccessDenied for all others
   */
  public Optional<Set<String>> requireOverviewOfGrants() {
    requirePerson();
    if (caller.hasAny(Roles.IT_ADMINISTRATOR, Roles.AUDITOR) || isCentreManagerOfByc()) {
      return Optional.empty();
    }
    return Optional.of(requireDirector());
  }

  /**
   * Requires somebody who may revoke grants and tells whose: empty for everybody's, else those of
   * the areas the caller is director of.
   *
   * @throws AccessDenied for all others
   */
  public Optional<Set<String>> requireRevocationOfGrants() {
    requirePerson();
    if (caller.has(Roles.IT_ADMINISTRATOR) || isCentreManagerOfByc()) {
      return Optional.empty();
    }
    return Optional.of(requireDirector());
  }

  /** Requires somebody who opens review rounds and reports on them to the board. */
  public void requireKeepingOfReviews() {
    requirePerson();
    require(mayKeepReviews());
  }

  /** Tells whether the caller opens review rounds and reports on them. */
  public boolean mayKeepReviews() {
    return caller.has(Roles.IT_ADMINISTRATOR) || isCentreManagerOfByc();
  }

  /** Requires somebody who keeps or audits review rounds, or decides in them, also as a deputy. */
  public void requireOverviewOfReviews() {
    requirePerson();
    require(seesReviews());
  }

  /** Requires this service itself, doing what nobody asked for. */
  public void requireSystem() {
    require(caller.isSystem());
  }

  /** Returns which people's grants the caller may revoke. */
  public Predicate<String> revocable() {
    if (caller.has(Roles.IT_ADMINISTRATOR) || isCentreManagerOfByc()) {
      return person -> true;
    }
    return Set.copyOf(positions.peopleLedBy(caller.username(), today.date()))::contains;
  }

  /** Returns what is open to the caller beside what is open to all, for a screen to offer. */
  List<String> actions() {
    Map<String, BooleanSupplier> offered = new LinkedHashMap<>();
    offered.put("name-deputy", this::approves);
    offered.put("see-appointments", this::seesAppointments);
    offered.put("see-rights", this::seesRights);
    offered.put("explain", this::asksForExplanations);
    offered.put("see-grants", this::seesGrants);
    offered.put("see-reviews", this::seesReviews);
    offered.put("keep-reviews", this::mayKeepReviews);
    return offered.entrySet().stream()
        .filter(offer -> offer.getValue().getAsBoolean())
        .map(Map.Entry::getKey)
        .toList();
  }

  private boolean approves() {
    return isCentreManagerOfByc() || isDirector();
  }

  private boolean seesAppointments() {
    return caller.hasAny(Roles.IT_ADMINISTRATOR, Roles.AUDITOR) || approves();
  }

  private boolean seesRights() {
    return caller.hasAny(
            Roles.IT_ADMINISTRATOR, Roles.SECRETARIAT, Roles.BOARD_MEMBER, Roles.AUDITOR)
        || isCentreManagerOfByc();
  }

  private boolean asksForExplanations() {
    return caller.hasAny(Roles.IT_ADMINISTRATOR, Roles.SECRETARIAT, Roles.AUDITOR)
        || isCentreManagerOfByc();
  }

  private boolean seesGrants() {
    return caller.hasAny(Roles.IT_ADMINISTRATOR, Roles.AUDITOR) || approves();
  }

  private boolean seesReviews() {
    return mayKeepReviews()
        || caller.has(Roles.AUDITOR)
        || isDirector()
        || deputyships.isDeputy(caller.username(), today.date());
  }

  private boolean isDirector() {
    return offices.isDirector(caller.username(), today.date());
  }

  private Set<String> requireDirector() {
    require(isDirector());
    return Set.copyOf(positions.peopleLedBy(caller.username(), today.date()));
  }

  private boolean isCentreManagerOfByc() {
    return offices.isCentreManagerOfByc(caller.username(), today.date());
  }

  private void require(boolean allowed) {
    if (!allowed) {
      throw new AccessDenied();
    }
  }
}
