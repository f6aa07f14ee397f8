package dk.direktion.access.directory;

import dk.direktion.access.directory.Offices.Standing;
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
import java.util.function.Predicate;
import java.util.function.Supplier;

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
    require(seesAppointments(this::standing));
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
    require(approves(this::standing));
  }

  /** Requires somebody who looks after or audits who may read what, or decides on it. */
  public void requireExplanations() {
    requirePerson();
    require(asksForExplanations(this::standing));
  }

  /** Requires somebody who answers for, looks after or audits who may read what. */
  public void requireOverviewOfRights() {
    requirePerson();
    require(seesRights(this::standing));
  }

  /**
   * Requires somebody who answers for grants and tells whose: empty for everybody's, else those of
   * the areas the caller is director of.
   *
   * @throws AccessDenied for all others
   */
  public Optional<Set<String>> requireOverviewOfGrants() {
    requirePerson();
    if (caller.hasAny(Roles.IT_ADMINISTRATOR, Roles.AUDITOR) || standing().managesByc()) {
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
    if (caller.has(Roles.IT_ADMINISTRATOR) || standing().managesByc()) {
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
    return keepsReviews(this::standing);
  }

  /** Requires somebody who keeps or audits review rounds, or decides in them, also as a deputy. */
  public void requireOverviewOfReviews() {
    requirePerson();
    require(seesReviews(this::standing));
  }

  /** Requires this service itself, doing what nobody asked for. */
  public void requireSystem() {
    require(caller.isSystem());
  }

  /** Returns which people's grants the caller may revoke. */
  public Predicate<String> revocable() {
    if (caller.has(Roles.IT_ADMINISTRATOR) || standing().managesByc()) {
      return person -> true;
    }
    return Set.copyOf(positions.peopleLedBy(caller.username(), today.date()))::contains;
  }

  /** Returns what is open to the caller beside what is open to all, for a screen to offer. */
  List<String> actions() {
    Standing standing = standing();
    Map<String, Predicate<Supplier<Standing>>> offered = new LinkedHashMap<>();
    offered.put("name-deputy", Authority::approves);
    offered.put("see-appointments", this::seesAppointments);
    offered.put("see-rights", this::seesRights);
    offered.put("explain", this::asksForExplanations);
    offered.put("see-grants", this::seesGrants);
    offered.put("see-reviews", this::seesReviews);
    offered.put("keep-reviews", this::keepsReviews);
    return offered.entrySet().stream()
        .filter(offer -> offer.getValue().test(() -> standing))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean approves(Supplier<Standing> standing) {
    return standing.get().managesByc() || standing.get().directs();
  }

  private boolean seesAppointments(Supplier<Standing> standing) {
    return caller.hasAny(Roles.IT_ADMINISTRATOR, Roles.AUDITOR) || approves(standing);
  }

  private boolean seesRights(Supplier<Standing> standing) {
    return caller.hasAny(
            Roles.IT_ADMINISTRATOR, Roles.SECRETARIAT, Roles.BOARD_MEMBER, Roles.AUDITOR)
        || standing.get().managesByc();
  }

  private boolean asksForExplanations(Supplier<Standing> standing) {
    return caller.hasAny(Roles.IT_ADMINISTRATOR, Roles.SECRETARIAT, Roles.AUDITOR)
        || standing.get().managesByc();
  }

  private boolean seesGrants(Supplier<Standing> standing) {
    return caller.hasAny(Roles.IT_ADMINISTRATOR, Roles.AUDITOR) || approves(standing);
  }

  private boolean seesReviews(Supplier<Standing> standing) {
    return keepsReviews(standing)
        || caller.has(Roles.AUDITOR)
        || standing.get().directs()
        || deputyships.isDeputy(caller.username(), today.date());
  }

  private boolean keepsReviews(Supplier<Standing> standing) {
    return caller.has(Roles.IT_ADMINISTRATOR) || standing.get().managesByc();
  }

  private Standing standing() {
    return offices.standingOf(caller.username(), today.date());
  }

  private Set<String> requireDirector() {
    require(standing().directs());
    return Set.copyOf(positions.peopleLedBy(caller.username(), today.date()));
  }

  private void require(boolean allowed) {
    if (!allowed) {
      throw new AccessDenied();
    }
  }
}
