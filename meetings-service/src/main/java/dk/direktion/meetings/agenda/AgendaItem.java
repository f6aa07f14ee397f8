package dk.direktion.meetings.agenda;

import dk.direktion.meetings.body.StandingItem;
import dk.direktion.meetings.meeting.Meeting;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** An item's place on an agenda: what everybody with the open right sees, also of a closed item. */
@Entity
public class AgendaItem {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "meeting_id")
  private Meeting meeting;

  private String bodyCode;
  private LocalDate meetingDate;
  private int number;
  private boolean closed;
  private UUID caseId;

  @Enumerated(EnumType.STRING)
  private StandingItem standing;

  private UUID originId;
  private UUID movedByDecisionId;
  private Integer addedInVersion;
  private int revision;
  @Version private long version;

  protected AgendaItem() {}

  AgendaItem(UUID id, Meeting meeting, NewItem item) {
    this.id = id;
    this.meeting = meeting;
    this.bodyCode = meeting.body().code();
    this.meetingDate = meeting.date();
    this.closed = item.closed() || meeting.body().alwaysClosed();
    this.caseId = item.caseId();
    this.standing = item.standing();
    this.originId = item.originId() == null ? id : item.originId();
    this.movedByDecisionId = item.movedByDecisionId();
  }

  void place(int number) {
    this.number = number;
  }

  /** Is no item of the agenda, but brought by a version of the approved minutes. */
  void comeWith(int version) {
    this.addedInVersion = version;
  }

  /** Notes that something the item says has changed. */
  public void edited() {
    revision++;
  }

  void belongTo(UUID caseId) {
    this.caseId = caseId;
  }

  /**
   * Is no longer where a decision sends the case; it stays on the agenda of a cancelled meeting.
   */
  public void stayBehind() {
    movedByDecisionId = null;
  }

  void close() {
    closed = true;
  }

  /**
   * Opens a closed item.
   *
   * @throws BodyIsAlwaysClosed if nothing of this body is ever open
   */
  void open() {
    if (meeting.body().alwaysClosed()) {
      throw new BodyIsAlwaysClosed();
    }
    closed = false;
  }

  public UUID id() {
    return id;
  }

  public Meeting meeting() {
    return meeting;
  }

  public String bodyCode() {
    return bodyCode;
  }

  public LocalDate meetingDate() {
    return meetingDate;
  }

  public int number() {
    return number;
  }

  public boolean closed() {
    return closed;
  }

  /** Returns the case the item belongs to; null for a standing item without one. */
  public UUID caseId() {
    return caseId;
  }

  /** Returns which standing item it is; null for a case. */
  public StandingItem standing() {
    return standing;
  }

  public boolean isStanding() {
    return standing != null;
  }

  boolean standsLast() {
    return standing != null && standing.isLast();
  }

  /** Returns the first item of this line of postponements, often the item itself. */
  public UUID originId() {
    return originId;
  }

  /** Returns the decision that put the item here; null where it was not postponed or referred. */
  public UUID movedByDecisionId() {
    return movedByDecisionId;
  }

  public long version() {
    return version;
  }
}
