package dk.direktion.portfolio.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;

/** A project, or one of its milestones, waits for another or for something outside. */
@Entity
public class Dependency {

  @Id private UUID id;
  private UUID projectId;
  private UUID milestoneId;
  private UUID awaitedProjectId;
  private UUID awaitedMilestoneId;
  private String awaitedOutside;
  private LocalDate expectedOn;
  private Integer leadDays;
  private boolean removed;

  // The database stamps every write.
  @Generated(event = {EventType.INSERT, EventType.UPDATE})
  @Column(insertable = false, updatable = false)
  private Instant changedAt;

  @Version private long version;

  protected Dependency() {}

  Dependency(UUID id, UUID projectId, UUID milestoneId) {
    this.id = id;
    this.projectId = projectId;
    this.milestoneId = milestoneId;
  }

  void waitForProject(UUID project, UUID milestone) {
    awaitedProjectId = project;
    awaitedMilestoneId = milestone;
  }

  /** Wait for something in words, from a day on if one is promised. */
  void waitForOutside(String words, LocalDate expected) {
    PlanDays.require("expectedOn", expected);
    awaitedOutside = words.strip();
    expectedOn = expected;
  }

  void lead(Integer days) {
    leadDays = days;
  }

  void remove() {
    removed = true;
  }

  /** Name what waits. */
  Node waiting() {
    return milestoneId == null ? Node.startOf(projectId) : Node.milestone(milestoneId);
  }

  /** Name what is waited for. */
  Node awaited() {
    if (awaitedOutside != null) {
      return Node.outside(id);
    }
    return awaitedMilestoneId == null
        ? Node.endOf(awaitedProjectId)
        : Node.milestone(awaitedMilestoneId);
  }

  /** Name the projects it is between: the one that waits, and the one it waits for if it is one. */
  Set<UUID> projects() {
    // A milestone may wait for another of its own project.
    return awaitedProjectId == null || awaitedProjectId.equals(projectId)
        ? Set.of(projectId)
        : Set.of(projectId, awaitedProjectId);
  }

  boolean concerns(UUID project) {
    return projectId.equals(project) || project.equals(awaitedProjectId);
  }

  boolean isSameAs(Dependency other) {
    boolean sameAwaited =
        awaitedOutside == null
            ? Objects.equals(awaitedProjectId, other.awaitedProjectId)
                && Objects.equals(awaitedMilestoneId, other.awaitedMilestoneId)
            : awaitedOutside.equalsIgnoreCase(other.awaitedOutside);
    return sameAwaited
        && projectId.equals(other.projectId)
        && Objects.equals(milestoneId, other.milestoneId);
  }

  UUID id() {
    return id;
  }

  UUID projectId() {
    return projectId;
  }

  UUID milestoneId() {
    return milestoneId;
  }

  UUID awaitedProjectId() {
    return awaitedProjectId;
  }

  UUID awaitedMilestoneId() {
    return awaitedMilestoneId;
  }

  String awaitedOutside() {
    return awaitedOutside;
  }

  LocalDate expectedOn() {
    return expectedOn;
  }

  Integer leadDays() {
    return leadDays;
  }

  boolean isRemoved() {
    return removed;
  }

  Instant changedAt() {
    return changedAt;
  }

  long version() {
    return version;
  }
}
