package dk.direktion.portfolio.project;

import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.problem.NotFound;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;

/** A strategic piece of work: its names over time, its people, and when it was on the list. */
@Entity
public class Project {

  private static final int STRATEGIC = 1;

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private ProjectKind kind;

  private int level;
  private UUID parentId;
  private String description;
  private UUID mandateId;
  @Embedded private DecisionReference decision;
  @Embedded private Course course = new Course();

  @ElementCollection
  @CollectionTable(name = "project_name", joinColumns = @JoinColumn(name = "project_id"))
  @BatchSize(size = 200)
  private Set<ProjectName> names = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "listing", joinColumns = @JoinColumn(name = "project_id"))
  @OrderColumn(name = "position")
  @BatchSize(size = 200)
  private List<Listing> listings = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "project_role", joinColumns = @JoinColumn(name = "project_id"))
  @OrderColumn(name = "position")
  @BatchSize(size = 200)
  private List<RoleHeld> roles = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "project_place", joinColumns = @JoinColumn(name = "project_id"))
  @BatchSize(size = 200)
  private Set<Place> places = new HashSet<>();

  // The database stamps every write.
  @Column(insertable = false, updatable = false)
  private Instant changedAt;

  @Version private long version;

  protected Project() {}

  /** Put something new on the list. */
  public static Project admit(UUID id, AdmitProject admission, List<RoleHeld> roles) {
    Project project = new Project();
    project.id = id;
    project.kind = admission.kind();
    project.level = admission.level();
    project.parentId = admission.parentId();
    project.description = admission.description();
    project.names.add(new ProjectName(admission.onListFrom(), admission.name()));
    LocalDate day = admission.onListFrom();
    project.listings.add(Listing.from(day, admission.addedReason()));
    project.places.add(new Place(day, admission.level(), admission.parentId()));
    project.course.begin(
        PhaseEntered.on(day, admission.phaseOr(ProjectPhase.EXECUTION), null),
        admission.level() == STRATEGIC
            ? Set.of(ProjectPhase.EXECUTION, ProjectPhase.CLOSED)
            : Set.of());
    roles.forEach(project::give);
    return project;
  }

  /** An approved mandate becomes a project, and the project remembers by which decision. */
  public static Project fromMandate(
      UUID id,
      AdmitProject admission,
      List<RoleHeld> roles,
      UUID mandateId,
      DecisionReference decision) {
    Project project = admit(id, admission, roles);
    project.course.begin(
        new PhaseEntered(
            ProjectPhase.PLANNING,
            admission.onListFrom(),
            null,
            decision.itemId(),
            decision.meetingDate()),
        Set.of(ProjectPhase.EXECUTION, ProjectPhase.CLOSED));
    project.mandateId = mandateId;
    project.decision = decision;
    return project;
  }

  /**
   * Take the project off the list from a day on.
   *
   * @throws ProjectNotOnTheList if it has left already
   */
  public void leave(LocalDate day, String reason) {
    Listing newest = newestListing();
    if (newest.leftOn() != null && !day.isBefore(newest.leftOn())) {
      throw new ProjectNotOnTheList();
    }
    if (!day.isAfter(newest.onListFrom())) {
      throw InvalidInput.of("day", "left-before-it-came");
    }
    listings.set(listings.indexOf(newest), newest.until(day, reason));
  }

  /**
   * Put the project on the list again from a day on.
   *
   * @throws ProjectStillOnTheList if it has not left
   */
  public void comeBack(LocalDate day, String reason) {
    LocalDate leftOn = newestListing().leftOn();
    if (leftOn == null) {
      throw new ProjectStillOnTheList();
    }
    if (day.isBefore(leftOn)) {
      throw InvalidInput.of("day", "back-before-it-left");
    }
    listings.add(Listing.from(day, reason.strip()));
  }

  /** Change what is said of the project; level and programme hold from a day on. */
  public void change(ChangeProject change, LocalDate day) {
    if (day.isBefore(cameOn())) {
      throw InvalidInput.of("from", "before-it-came");
    }
    kind = change.kind();
    description = change.description().strip();
    course.decideAt(change.decisionGates());
    if (level != change.level() || !Objects.equals(parentId, change.parentId())) {
      level = change.level();
      parentId = change.parentId();
      places.removeIf(one -> !one.from().isBefore(day));
      places.add(new Place(day, level, parentId));
    }
  }

  /** Give the project a new name from a day on. */
  public void rename(LocalDate day, String name) {
    if (day.isBefore(cameOn())) {
      throw InvalidInput.of("from", "before-it-came");
    }
    names.removeIf(one -> one.validFrom().equals(day));
    names.add(new ProjectName(day, name));
  }

  /** End the work from a day on; the project may stay on the list until its next revision. */
  public void close(LocalDate day) {
    if (day.isBefore(cameOn())) {
      throw InvalidInput.of("day", "before-it-came");
    }
    course.close(day);
  }

  /**
   * Give somebody a role.
   *
   * @throws RoleAlreadyHeld if the same person holds it at the same time
   */
  public void give(RoleHeld role) {
    if (role.until() != null && !role.until().isAfter(role.from())) {
      throw InvalidInput.of("until", "end-before-start");
    }
    if (roles.stream().anyMatch(role::meets)) {
      throw new RoleAlreadyHeld(role.person());
    }
    roles.add(role);
  }

  /** Let somebody take a role over from whoever holds it. */
  public void handOver(RoleHeld role) {
    holder(role.role(), role.from())
        .ifPresent(
            held -> {
              if (held.from().isBefore(role.from())) {
                roles.set(roles.indexOf(held), held.endingOn(role.from()));
              } else {
                roles.remove(held);
              }
            });
    give(role);
  }

  /** End a role; a day before it began is refused by the database as well. */
  public void endRole(UUID roleId, LocalDate day) {
    RoleHeld held =
        roles.stream()
            .filter(one -> one.id().equals(roleId))
            .findFirst()
            .orElseThrow(() -> new NotFound("role"));
    if (!day.isAfter(held.from())) {
      throw InvalidInput.of("until", "end-before-start");
    }
    roles.set(roles.indexOf(held), held.endingOn(day));
  }

  public UUID id() {
    return id;
  }

  public int level() {
    return level;
  }

  public ProjectKind kind() {
    return kind;
  }

  /** Name the programme the project belongs to; null for one that stands alone. */
  public UUID parentId() {
    return parentId;
  }

  /** Let the work rest from a day on; see {@link Course#pause}. */
  public void pause(LocalDate day, LocalDate until, String reason) {
    if (day.isBefore(cameOn())) {
      throw InvalidInput.of("day", "before-it-came");
    }
    course.pause(day, until, reason);
  }

  /** Tell when the project was last written. */
  public Instant changedAt() {
    return changedAt;
  }

  public long version() {
    return version;
  }

  public String description() {
    return description;
  }

  public UUID mandateId() {
    return mandateId;
  }

  public DecisionReference decision() {
    return decision;
  }

  /** List all roles there are and have been. */
  public List<RoleHeld> roles() {
    return roles.stream()
        .sorted(
            Comparator.comparing(RoleHeld::role)
                .thenComparing(RoleHeld::person)
                .thenComparing(RoleHeld::from))
        .toList();
  }

  /** List the roles held on a day. */
  public List<RoleHeld> roles(LocalDate day) {
    return roles().stream().filter(one -> one.covers(day)).toList();
  }

  /** Find whoever holds a role on a day, the newest if there are several. */
  public Optional<RoleHeld> holder(RoleOnProject wanted, LocalDate day) {
    return roles.stream()
        .filter(one -> one.role() == wanted && one.covers(day))
        .max(Comparator.comparing(RoleHeld::from));
  }

  /** Find the time on the list that covers a day. */
  public Optional<Listing> listing(LocalDate day) {
    return listings.stream().filter(one -> one.covers(day)).findFirst();
  }

  /** Find the time on the list that covers a day, else the newest before it, else the first. */
  public Listing nearestListing(LocalDate day) {
    return listing(day)
        .or(
            () ->
                listings.stream()
                    .filter(one -> !one.onListFrom().isAfter(day))
                    .max(Comparator.comparing(Listing::onListFrom)))
        .orElseGet(
            () -> listings.stream().min(Comparator.comparing(Listing::onListFrom)).orElseThrow());
  }

  /** Tell what the project was called on a day, or is called first if that is later. */
  public String name(LocalDate day) {
    return names.stream()
        .filter(one -> !one.validFrom().isAfter(day))
        .max(Comparator.comparing(ProjectName::validFrom))
        .or(() -> names.stream().min(Comparator.comparing(ProjectName::validFrom)))
        .orElseThrow()
        .name();
  }

  /** Tell whether work went on on a day. */
  public ProjectState state(LocalDate day) {
    return course.state(day);
  }

  /** Tell how far the project is: its phases, its gates and the times it rests. */
  public Course course() {
    return course;
  }

  /** Tell where on the list the project stood on a day, or stands first if that is later. */
  public Place place(LocalDate day) {
    return places.stream()
        .filter(one -> !one.from().isAfter(day))
        .max(Comparator.comparing(Place::from))
        .or(() -> places.stream().min(Comparator.comparing(Place::from)))
        .orElseThrow();
  }

  /** Name all programmes the project has ever belonged to. */
  public Set<UUID> programmes() {
    return places.stream()
        .map(Place::parentId)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /** Tell when the project first came on the list. */
  public LocalDate cameOn() {
    return listings.stream().map(Listing::onListFrom).min(Comparator.naturalOrder()).orElseThrow();
  }

  /** Tell whether a day is set on which the project leaves, or left, for good. */
  public boolean hasLeft() {
    return newestListing().leftOn() != null;
  }

  /** Find the time on the list that began last. */
  public Listing newestListing() {
    return listings.stream().max(Comparator.comparing(Listing::onListFrom)).orElseThrow();
  }

  /** Name whoever held a role on a day, the newest first; null when nobody did. */
  public String person(RoleOnProject wanted, LocalDate day) {
    return holder(wanted, day).map(RoleHeld::person).orElse(null);
  }
}
