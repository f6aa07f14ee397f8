package dk.direktion.portfolio.status;

import dk.direktion.portfolio.project.RoleHeld;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A project that is asked in a round, and who led it when it was asked; who leads it by now is
 * written to.
 */
@Entity
class StatusRequest {

  @Id private UUID id;
  private UUID roundId;
  private UUID projectId;
  private String manager;
  private String managerName;
  private Instant askedAt;

  @Enumerated(EnumType.STRING)
  private Reminder reminder;

  private Instant remindedAt;
  private boolean closed;
  private Integer point;
  @Version private long version;

  protected StatusRequest() {}

  StatusRequest(UUID id, UUID roundId, UUID projectId, RoleHeld manager, Instant askedAt) {
    this.id = id;
    this.roundId = roundId;
    this.projectId = projectId;
    this.manager = manager == null ? null : manager.username();
    this.managerName = manager == null ? null : manager.person();
    this.askedAt = askedAt;
    this.reminder = Reminder.NONE;
  }

  /** Note that a step is due, if it is and was not taken; steps that were slept over are left. */
  boolean remind(LocalDate today, LocalDate deadline, Instant now) {
    Reminder due = Reminder.on(today, deadline);
    if (closed || due.ordinal() <= reminder.ordinal()) {
      return false;
    }
    reminder = due;
    remindedAt = now;
    return true;
  }

  /** Take the steps there have been since long as taken: an opening itself reminds. */
  void passSteps(LocalDate today, LocalDate deadline) {
    reminder = Reminder.on(today, deadline);
  }

  /** Somebody reminds by hand. */
  void remindByHand(Instant now) {
    remindedAt = now;
  }

  /** Tell whether somebody else leads the project by now than the one who was asked. */
  boolean isLedByAnother(RoleHeld now) {
    return now.username() != null && !now.username().equals(manager);
  }

  /** Ask whoever leads the project by now; what was due before is not theirs to be reminded of. */
  void askAgain(RoleHeld now, LocalDate today, LocalDate deadline, Instant at) {
    manager = now.username();
    managerName = now.person();
    askedAt = at;
    passSteps(today, deadline);
  }

  void close() {
    closed = true;
  }

  /** Note which recommendation point is the project's, counted from 1. */
  void standAs(int number) {
    point = number;
  }

  /** Tell which recommendation point was the project's; null where the board has not had it. */
  Integer point() {
    return point;
  }

  UUID roundId() {
    return roundId;
  }

  UUID projectId() {
    return projectId;
  }

  String managerName() {
    return managerName;
  }

  Instant askedAt() {
    return askedAt;
  }

  Instant remindedAt() {
    return remindedAt;
  }

  Reminder reminder() {
    return reminder;
  }
}
