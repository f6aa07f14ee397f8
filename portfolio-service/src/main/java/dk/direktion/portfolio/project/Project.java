package dk.direktion.portfolio.project;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** A strategic piece of work: its names over time, its people, and when it was on the list. */
@Entity
public class Project {

  @Id private UUID id;
  private int level;
  private String programme;
  private String description;
  private LocalDate pausedFrom;
  private LocalDate closedFrom;
  private UUID mandateId;
  @Embedded private DecisionReference decision;

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
  @BatchSize(size = 200)
  private Set<ProjectRole> roles = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "project_dependency", joinColumns = @JoinColumn(name = "project_id"))
  @Column(name = "waits_for")
  @BatchSize(size = 200)
  private Set<String> waitsFor = new HashSet<>();

  @Version private long version;

  protected Project() {}

  /** Put something new on the list. */
  public static Project admit(UUID id, AdmitProject admission) {
    Project project = new Project();
    project.id = id;
    project.level = admission.level();
    project.programme = admission.programme();
    project.description = admission.description();
    project.names.add(new ProjectName(admission.onListFrom(), admission.name()));
    project.listings.add(Listing.from(admission.onListFrom(), admission.addedReason()));
    project.roles.addAll(admission.roles());
    return project;
  }

  /** An approved mandate becomes a project, and the project remembers by which decision. */
  public static Project fromMandate(
      UUID id, AdmitProject admission, UUID mandateId, DecisionReference decision) {
    Project project = admit(id, admission);
    project.mandateId = mandateId;
    project.decision = decision;
    return project;
  }

  /** Take the project off the list from a day on. */
  public void leave(LocalDate day, String reason) {
    Listing current = listing(day).orElseThrow(ProjectNotOnTheList::new);
    listings.set(listings.indexOf(current), current.until(day, reason));
  }

  /** Give the project a new name from a day on. */
  public void rename(LocalDate day, String name) {
    names.removeIf(one -> one.validFrom().equals(day));
    names.add(new ProjectName(day, name));
  }

  /** Let the work rest from a day on, such as for operations that come first. */
  public void pause(LocalDate day) {
    pausedFrom = day;
  }

  /** End the work from a day on; the project may stay on the list until its next revision. */
  public void close(LocalDate day) {
    closedFrom = day;
  }

  /** Let the project wait for others. */
  public void waitFor(List<String> others) {
    waitsFor.clear();
    waitsFor.addAll(others);
  }

  public UUID id() {
    return id;
  }

  public int level() {
    return level;
  }

  public String programme() {
    return programme;
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

  public List<String> waitsFor() {
    return waitsFor.stream().sorted().toList();
  }

  public List<ProjectRole> roles() {
    return roles.stream()
        .sorted(Comparator.comparing(ProjectRole::role).thenComparing(ProjectRole::person))
        .toList();
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
    if (closedFrom != null && !day.isBefore(closedFrom)) {
      return ProjectState.CLOSED;
    }
    return pausedFrom != null && !day.isBefore(pausedFrom)
        ? ProjectState.PAUSED
        : ProjectState.RUNNING;
  }

  /** Name whoever held a role on a day, the newest first; null when nobody did. */
  public String person(RoleOnProject wanted, LocalDate day) {
    return roles.stream()
        .filter(one -> one.role() == wanted && !one.from().isAfter(day))
        .max(Comparator.comparing(ProjectRole::from))
        .map(ProjectRole::person)
        .orElse(null);
  }
}
