package dk.direktion.portfolio.plan;

import dk.direktion.common.problem.InvalidInput;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** When a project begins and ends by its own plan; null where it does not say. */
@Entity
@Table(name = "project_plan")
public class Plan {

  @Id private UUID projectId;

  @Column(name = "starts_on")
  private LocalDate start;

  @Column(name = "ends_on")
  private LocalDate end;

  @Version private long version;

  protected Plan() {}

  Plan(UUID projectId) {
    this.projectId = projectId;
  }

  void span(LocalDate newStart, LocalDate newEnd) {
    PlanDays.require("start", newStart);
    PlanDays.require("end", newEnd);
    PlanDays.requireOrder(newStart, "end", newEnd);
    start = newStart;
    end = newEnd;
  }

  /** Refuse a day that lies outside the project. */
  void requireWithin(String field, LocalDate day) {
    if (!covers(day)) {
      throw InvalidInput.of(field, "outside-the-project");
    }
  }

  boolean covers(LocalDate day) {
    return day == null
        || (start == null || !day.isBefore(start)) && (end == null || !day.isAfter(end));
  }

  UUID projectId() {
    return projectId;
  }

  LocalDate start() {
    return start;
  }

  LocalDate end() {
    return end;
  }

  long version() {
    return version;
  }
}
