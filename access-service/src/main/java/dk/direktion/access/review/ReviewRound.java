package dk.direktion.access.review;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A review of every grant there was when it opened; the deadline is its last day. */
@Entity
public class ReviewRound {

  private static final int DAYS_OF_FIRST_REMINDER = 7;
  private static final int DAYS_OF_LAST_REMINDER = 1;

  @Id private UUID id;
  private String openedBy;
  private Instant openedAt;
  private LocalDate openedOn;
  private LocalDate deadline;

  @Enumerated(EnumType.STRING)
  private ReviewState state;

  private Instant closedAt;
  private LocalDate remindedOn;
  @Embedded private ReviewSubmission submission;
  @Version private long version;

  protected ReviewRound() {}

  ReviewRound(UUID id, String openedBy, Instant openedAt, LocalDate openedOn, LocalDate deadline) {
    this.id = id;
    this.openedBy = openedBy;
    this.openedAt = openedAt;
    this.openedOn = openedOn;
    this.deadline = deadline;
    this.state = ReviewState.OPEN;
    this.remindedOn = openedOn;
  }

  /**
   * Notes that the approvers are reminded, if it is time: a week before the deadline, and the day
   * before.
   */
  boolean remind(LocalDate today) {
    boolean due =
        isOpen()
            && !today.isAfter(deadline)
            && (passes(deadline.minusDays(DAYS_OF_FIRST_REMINDER), today)
                || passes(deadline.minusDays(DAYS_OF_LAST_REMINDER), today));
    if (due) {
      remindedOn = today;
    }
    return due;
  }

  private boolean passes(LocalDate day, LocalDate today) {
    return remindedOn.isBefore(day) && !today.isBefore(day);
  }

  void close(Instant at) {
    state = ReviewState.CLOSED;
    closedAt = at;
  }

  /**
   * Notes that the report is on its way to a meeting.
   *
   * @throws ReviewNotClosed while lines can still be decided
   * @throws ReportAlreadySubmitted unless the meetings have refused it
   */
  void submit() {
    if (isOpen()) {
      throw new ReviewNotClosed(deadline);
    }
    if (!canBeSubmitted()) {
      throw new ReportAlreadySubmitted();
    }
    submission = new ReviewSubmission(SubmissionState.SENT, null, null);
  }

  void putOnAgenda(LocalDate meetingDate, UUID itemId) {
    submission = new ReviewSubmission(SubmissionState.ON_AGENDA, meetingDate, itemId);
  }

  void refuseSubmission() {
    submission = new ReviewSubmission(SubmissionState.REFUSED, null, null);
  }

  public boolean canBeSubmitted() {
    return !isOpen()
        && submission().map(sent -> sent.state() == SubmissionState.REFUSED).orElse(true);
  }

  public boolean isOpen() {
    return state == ReviewState.OPEN;
  }

  boolean isOverOn(LocalDate day) {
    return day.isAfter(deadline);
  }

  public UUID id() {
    return id;
  }

  public String openedBy() {
    return openedBy;
  }

  public Instant openedAt() {
    return openedAt;
  }

  public LocalDate deadline() {
    return deadline;
  }

  public ReviewState state() {
    return state;
  }

  /** Returns when it closed, or null. */
  public Instant closedAt() {
    return closedAt;
  }

  /** Returns the report's way to a meeting, if it was sent. */
  public Optional<ReviewSubmission> submission() {
    return Optional.ofNullable(submission);
  }

  public long version() {
    return version;
  }
}
