package dk.direktion.portfolio.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;

/** A point a project means to reach: approved for one day, told for another, reached on a third. */
@Entity
public class Milestone {

  @Id private UUID id;
  private UUID projectId;
  private String name;
  private LocalDate baseline;
  private LocalDate forecast;
  private LocalDate doneOn;
  private boolean removed;

  @ElementCollection
  @CollectionTable(name = "milestone_baseline", joinColumns = @JoinColumn(name = "milestone_id"))
  @OrderColumn(name = "position")
  @BatchSize(size = 500)
  private List<Baseline> baselines = new ArrayList<>();

  // The database stamps every write.
  @Generated(event = {EventType.INSERT, EventType.UPDATE})
  @Column(insertable = false, updatable = false)
  private Instant changedAt;

  @Version private long version;

  protected Milestone() {}

  Milestone(UUID id, UUID projectId, String name, LocalDate forecast) {
    this.id = id;
    this.projectId = projectId;
    call(name);
    foresee(forecast);
  }

  void call(String newName) {
    name = newName.strip();
  }

  /** Tell anew when the milestone will be reached. */
  void foresee(LocalDate day) {
    PlanDays.require("forecast", day);
    forecast = day;
  }

  /** Approve the milestone for a day; what it was approved for before is kept. */
  void approve(Baseline approved) {
    PlanDays.require("day", approved.day());
    baselines.add(approved);
    baseline = approved.day();
  }

  /** Note when the milestone was reached; null if it turned out not to be. */
  void reach(LocalDate day) {
    PlanDays.require("day", day);
    doneOn = day;
  }

  void remove() {
    removed = true;
  }

  UUID id() {
    return id;
  }

  UUID projectId() {
    return projectId;
  }

  String name() {
    return name;
  }

  LocalDate baseline() {
    return baseline;
  }

  LocalDate forecast() {
    return forecast;
  }

  LocalDate doneOn() {
    return doneOn;
  }

  /** Tell what was meant from the start: the approved day, else the one told. */
  LocalDate planned() {
    return baseline == null ? forecast : baseline;
  }

  boolean isDone(LocalDate day) {
    return doneOn != null && !doneOn.isAfter(day);
  }

  boolean isRemoved() {
    return removed;
  }

  List<Baseline> baselines() {
    return List.copyOf(baselines);
  }

  Instant changedAt() {
    return changedAt;
  }

  long version() {
    return version;
  }
}
