package dk.direktion.portfolio.gate;

import dk.direktion.portfolio.project.ProjectPhase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A gate put before a body: why the project is ready for the phase behind it. */
@Entity
class GateSubmission {

  @Id private UUID id;
  private UUID projectId;

  @Enumerated(EnumType.STRING)
  private ProjectPhase phase;

  private String justification;
  private String bodyCode;

  @Enumerated(EnumType.STRING)
  private GateState state;

  private String submittedBy;
  private Instant submittedAt;
  private LocalDate meetingDate;
  private UUID itemId;
  @Version private long version;

  protected GateSubmission() {}

  GateSubmission(
      UUID id, UUID projectId, ProjectPhase phase, SubmitGate gate, String by, Instant at) {
    this.id = id;
    this.projectId = projectId;
    this.phase = phase;
    this.justification = gate.justification().strip();
    this.bodyCode = gate.bodyCode();
    this.state = GateState.SENT;
    this.submittedBy = by;
    this.submittedAt = at;
  }

  void putOnAgenda(LocalDate day, UUID item) {
    if (state.isOpen()) {
      state = GateState.ON_AGENDA;
      meetingDate = day;
      itemId = item;
    }
  }

  /** Note the day of the meeting it goes on to; null if nobody knows. */
  void postpone(LocalDate day) {
    if (state.isOpen()) {
      state = GateState.POSTPONED;
      meetingDate = day;
    }
  }

  void end(GateState outcome) {
    state = outcome;
  }

  boolean isOpen() {
    return state.isOpen();
  }

  UUID id() {
    return id;
  }

  UUID projectId() {
    return projectId;
  }

  ProjectPhase phase() {
    return phase;
  }

  GateState state() {
    return state;
  }

  GateSubmissionView view() {
    return new GateSubmissionView(
        id, phase, justification, bodyCode, state, submittedAt, meetingDate, itemId);
  }
}
