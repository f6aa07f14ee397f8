package dk.direktion.portfolio.status;

import dk.direktion.common.submission.Outcome;
import dk.direktion.common.web.Denmark;
import jakarta.persistence.CollectionTable;
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
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/**
 * All projects on the list, or the parts of a programme, asked how they fare: open until the
 * secretariat closes it, then put before the board, and after the board before Chefforum.
 */
@Entity
public class StatusRound {

  static final String BOARD = "DIR";
  static final String MANAGEMENT_FORUM = "CF";

  @Id private UUID id;
  private UUID programmeId;
  private LocalDate month;
  private LocalDate deadline;

  @Enumerated(EnumType.STRING)
  private RoundState state;

  private String openedBy;
  private String openedByName;
  private Instant openedAt;
  private Instant closedAt;
  @Embedded private RoundSubmission submission;

  @ElementCollection
  @CollectionTable(name = "status_round_decision", joinColumns = @JoinColumn(name = "round_id"))
  @OrderColumn(name = "position")
  @BatchSize(size = 200)
  private List<RoundDecision> decisions = new ArrayList<>();

  @Version private long version;

  protected StatusRound() {}

  static StatusRound open(
      UUID id, UUID programmeId, LocalDate month, LocalDate deadline, Signature by) {
    StatusRound round = new StatusRound();
    round.id = id;
    round.programmeId = programmeId;
    round.month = month.withDayOfMonth(1);
    round.deadline = deadline;
    round.state = RoundState.OPEN;
    round.openedBy = by.username();
    round.openedByName = by.name();
    round.openedAt = by.at();
    return round;
  }

  void close(Instant at) {
    requireOpen();
    state = RoundState.CLOSED;
    closedAt = at;
  }

  void requireOpen() {
    if (state != RoundState.OPEN) {
      throw new StatusRoundClosed();
    }
  }

  /**
   * Put the notes before the board; or before Chefforum once more, where no meeting took them.
   *
   * @throws StatusRoundNotClosed while notes can still come
   * @throws StatusRoundSubmitted while it is on its way, or when both have had it
   */
  void submit() {
    if (state == RoundState.OPEN) {
      throw new StatusRoundNotClosed();
    }
    if (!canBeSubmitted()) {
      throw new StatusRoundSubmitted();
    }
    if (state == RoundState.DECIDED) {
      submission = RoundSubmission.to(MANAGEMENT_FORUM);
    } else {
      state = RoundState.SUBMITTED;
      submission = RoundSubmission.to(BOARD);
    }
  }

  boolean canBeSubmitted() {
    return state == RoundState.CLOSED
        || state == RoundState.DECIDED
            && submission != null
            && submission.state() == RoundSubmission.Sent.REFUSED;
  }

  void putOnAgenda(LocalDate date, UUID itemId) {
    if (submission != null) {
      submission = submission.onAgenda(date, itemId);
    }
  }

  /** No meeting takes it: the secretariat sends it once more. */
  void refuse() {
    if (submission != null) {
      submission = submission.refused();
      takeBack();
    }
  }

  private void takeBack() {
    if (state == RoundState.SUBMITTED) {
      state = RoundState.CLOSED;
    }
  }

  boolean hasDecision(UUID decisionId) {
    return decisions.stream().anyMatch(one -> one.decisionId().equals(decisionId));
  }

  /** A body has decided; returns whether the round goes on to Chefforum now. */
  boolean decide(RoundDecision decision, LocalDate postponedTo) {
    decisions.add(decision);
    switch (decision.outcome()) {
      case POSTPONED -> putOnAgenda(postponedTo, submission == null ? null : submission.itemId());
      case RETURNED -> takeBack();
      case REFERRED -> {}
      default -> {
        return settle(decision);
      }
    }
    return false;
  }

  private boolean settle(RoundDecision decision) {
    if (state != RoundState.SUBMITTED) {
      return false;
    }
    state = RoundState.DECIDED;
    boolean goesOn =
        !decision.bodyCode().equals(MANAGEMENT_FORUM) && decision.outcome() != Outcome.REJECTED;
    if (goesOn) {
      submission = RoundSubmission.to(MANAGEMENT_FORUM);
    }
    return goesOn;
  }

  boolean isOpen() {
    return state == RoundState.OPEN;
  }

  /** Return the last day on which the round could be answered: today while it can be. */
  LocalDate lastDay(LocalDate today) {
    return closedAt == null ? today : LocalDate.ofInstant(closedAt, Denmark.ZONE);
  }

  boolean isOverOn(LocalDate day) {
    return day.isAfter(deadline);
  }

  public UUID id() {
    return id;
  }

  UUID programmeId() {
    return programmeId;
  }

  LocalDate month() {
    return month;
  }

  LocalDate deadline() {
    return deadline;
  }

  RoundState state() {
    return state;
  }

  String openedByName() {
    return openedByName;
  }

  Instant openedAt() {
    return openedAt;
  }

  Instant closedAt() {
    return closedAt;
  }

  RoundSubmission submission() {
    return submission;
  }

  List<RoundDecision> decisions() {
    return List.copyOf(decisions);
  }

  long version() {
    return version;
  }
}
