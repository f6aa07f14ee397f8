package dk.direktion.meetings.meeting;

import dk.direktion.common.web.Denmark;
import dk.direktion.meetings.body.Body;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

/** One meeting of a body; its time is local time in Denmark. */
@Entity
public class Meeting {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.EAGER)
  @JoinColumn(name = "body_code")
  private Body body;

  @Enumerated(EnumType.STRING)
  private MeetingKind kind;

  private LocalDateTime starts;
  private LocalDateTime ends;
  private String location;
  private boolean reserved;

  @Enumerated(EnumType.STRING)
  private MeetingState state;

  private String cancellationReason;
  private int agendaVersion;
  private boolean agendaChanged;
  private Instant approvedAt;
  private String approvedBy;
  private Instant publishedAt;
  private int revision;
  @Version private long version;

  protected Meeting() {}

  private Meeting(
      UUID id,
      Body body,
      MeetingKind kind,
      LocalDateTime starts,
      LocalDateTime ends,
      String location,
      boolean reserved,
      MeetingState state) {
    this.id = id;
    this.body = body;
    this.kind = kind;
    this.starts = starts;
    this.ends = ends;
    this.location = location;
    this.reserved = reserved;
    this.state = state;
  }

  /** Plans a meeting; {@code ends} may be null, {@code reserved} means only pencilled in. */
  public static Meeting plan(
      UUID id,
      Body body,
      MeetingKind kind,
      LocalDateTime starts,
      LocalDateTime ends,
      String location,
      boolean reserved) {
    return new Meeting(id, body, kind, starts, ends, location, reserved, MeetingState.PLANNED);
  }

  /** Takes in a meeting already held elsewhere, so that its minutes can be approved. */
  public static Meeting alreadyHeld(
      UUID id,
      Body body,
      MeetingKind kind,
      LocalDateTime starts,
      LocalDateTime ends,
      String location) {
    Meeting meeting = new Meeting(id, body, kind, starts, ends, location, false, MeetingState.HELD);
    meeting.agendaVersion = 1;
    return meeting;
  }

  public void openAgenda() {
    if (state != MeetingState.PLANNED) {
      throw new AgendaCannotBeOpened(state);
    }
    state = MeetingState.AGENDA_OPEN;
  }

  /**
   * Publishes the agenda, or again what has been added to it since.
   *
   * @throws NothingNewToPublish if a published agenda has not changed
   * @throws AgendaCannotBePublished in any other state
   */
  public void publishAgenda() {
    if (state == MeetingState.AGENDA_PUBLISHED && !agendaChanged) {
      throw new NothingNewToPublish();
    }
    if (state != MeetingState.AGENDA_OPEN && state != MeetingState.AGENDA_PUBLISHED) {
      throw new AgendaCannotBePublished(state);
    }
    state = MeetingState.AGENDA_PUBLISHED;
    agendaChanged = false;
    agendaVersion++;
  }

  public void hold() {
    if (state != MeetingState.AGENDA_PUBLISHED) {
      throw new MeetingCannotBeHeld(state);
    }
    state = MeetingState.HELD;
  }

  /**
   * Takes a held meeting up again, to go on with it.
   *
   * @throws MinutesAlreadyApproved if the minutes are
   * @throws MeetingCannotBeReopened if it has not been held
   */
  public void reopen() {
    requireNotApproved();
    if (state != MeetingState.HELD) {
      throw new MeetingCannotBeReopened(state);
    }
    state = MeetingState.AGENDA_PUBLISHED;
  }

  /**
   * Requires that the minutes can be approved now; approval implies that the meeting was held.
   *
   * @throws MinutesAlreadyApproved if they are
   * @throws MinutesCannotBeApproved if there is no published agenda to decide by
   */
  public void requireApprovable() {
    requireNotApproved();
    if (!takesDecisions()) {
      throw new MinutesCannotBeApproved(state);
    }
  }

  public void approveMinutes(Instant at, String by) {
    requireApprovable();
    state = MeetingState.MINUTES_APPROVED;
    approvedAt = at;
    approvedBy = by;
  }

  public void publishMinutes(Instant at) {
    if (state != MeetingState.MINUTES_APPROVED) {
      throw new MinutesCannotBePublished(state);
    }
    state = MeetingState.PUBLISHED;
    publishedAt = at;
  }

  public void cancel(String reason) {
    if (!takesCases()) {
      throw new MeetingCannotBeCancelled(state);
    }
    state = MeetingState.CANCELLED;
    cancellationReason = reason;
  }

  /**
   * Moves the meeting to another time or place; {@code ends} may be null.
   *
   * @throws MeetingCannotBeMoved if it is held or cancelled
   */
  public void move(LocalDateTime starts, LocalDateTime ends, String location) {
    requireMovable();
    this.starts = starts;
    this.ends = ends;
    this.location = location;
  }

  void requireMovable() {
    if (!takesCases()) {
      throw new MeetingCannotBeMoved(state);
    }
  }

  /**
   * Notes a change to the agenda; after publication it waits for the next publication.
   *
   * @throws MinutesAlreadyApproved if the minutes are
   * @throws MeetingClosedForCases if the meeting is held or cancelled
   */
  public void changeAgenda() {
    requireNotApproved();
    if (!takesCases()) {
      throw new MeetingClosedForCases(state);
    }
    agendaChanged = state == MeetingState.AGENDA_PUBLISHED;
    revision++;
  }

  /** Notes a change to an item's attachments; they may come as late as in the meeting itself. */
  public void changeAttachments() {
    requireTakesAttachments();
    agendaChanged |= state == MeetingState.AGENDA_PUBLISHED;
  }

  /**
   * Requires that attachments can be changed now.
   *
   * @throws MinutesAlreadyApproved if the minutes are approved
   * @throws MeetingClosedForCases if the meeting is cancelled
   */
  public void requireTakesAttachments() {
    requireNotApproved();
    if (!takesAttachments()) {
      throw new MeetingClosedForCases(state);
    }
  }

  public boolean takesAttachments() {
    return takesCases() || takesDecisions();
  }

  /**
   * Requires that decisions can be recorded now.
   *
   * @throws MinutesAlreadyApproved if the minutes are
   * @throws MeetingTakesNoDecisions if the agenda is not published
   */
  public void requireTakesDecisions() {
    requireNotApproved();
    if (!takesDecisions()) {
      throw new MeetingTakesNoDecisions(state);
    }
  }

  private void requireNotApproved() {
    if (state.hasApprovedMinutes()) {
      throw new MinutesAlreadyApproved(LocalDate.ofInstant(approvedAt, Denmark.ZONE));
    }
  }

  public boolean takesCases() {
    return MeetingState.OPEN_FOR_CASES.contains(state);
  }

  public boolean takesDecisions() {
    return state == MeetingState.AGENDA_PUBLISHED || state == MeetingState.HELD;
  }

  /** Tells whether items may still be taken off: nobody has been sent the agenda yet. */
  public boolean losesCases() {
    return state == MeetingState.PLANNED || state == MeetingState.AGENDA_OPEN;
  }

  public UUID id() {
    return id;
  }

  public Body body() {
    return body;
  }

  public MeetingKind kind() {
    return kind;
  }

  public LocalDateTime starts() {
    return starts;
  }

  public LocalDateTime ends() {
    return ends;
  }

  public LocalDate date() {
    return starts.toLocalDate();
  }

  public String location() {
    return location;
  }

  public boolean reserved() {
    return reserved;
  }

  public MeetingState state() {
    return state;
  }

  public String cancellationReason() {
    return cancellationReason;
  }

  public int agendaVersion() {
    return agendaVersion;
  }

  /** Tells whether something on a published agenda waits for the next publication. */
  public boolean agendaChanged() {
    return agendaChanged;
  }

  public Instant approvedAt() {
    return approvedAt;
  }

  public long version() {
    return version;
  }
}
