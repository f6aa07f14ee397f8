package dk.direktion.meetings.preparation;

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
import java.util.UUID;

/** An item of the external agenda, and who prepares it. */
@Entity
public class PreparationItem {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "preparation_id")
  private Preparation preparation;

  private int number;
  private String title;
  private String externalText;

  @Enumerated(EnumType.STRING)
  private PreparationState state;

  private String author;
  private LocalDate deadline;
  private String focus;
  private String returnReason;
  private String wantedBy;
  private Instant remindedDueAt;
  private Instant remindedLateAt;
  private int revision;
  @Version private long version;

  protected PreparationItem() {}

  PreparationItem(UUID id, Preparation preparation, ExternalItem item) {
    this.id = id;
    this.preparation = preparation;
    this.number = item.number();
    this.title = item.title();
    this.externalText = item.text();
    this.state = PreparationState.LISTED;
  }

  /** Gets another number, title or text; the note stays what it is. */
  void become(ExternalItem wanted) {
    number = wanted.number();
    title = wanted.title();
    externalText = wanted.text();
  }

  /** Makes room for an item that comes before it. */
  void moveDown() {
    number++;
  }

  /**
   * Notes that the board wants it prepared; who asked first stays.
   *
   * @throws AuthorIsAsked if somebody writes already
   */
  void want(String by) {
    requireListed();
    wantedBy = wantedBy == null ? by : wantedBy;
  }

  /**
   * Notes that the board does not want it prepared after all.
   *
   * @throws AuthorIsAsked if somebody writes already
   */
  void leaveOut() {
    requireListed();
    wantedBy = null;
  }

  /**
   * Requires that nobody is asked for a note.
   *
   * @throws AuthorIsAsked if somebody is
   */
  void requireListed() {
    if (state != PreparationState.LISTED) {
      throw new AuthorIsAsked();
    }
  }

  /**
   * Asks somebody for a note, or somebody else, or by another day.
   *
   * @throws NoteIsHandedIn if it is written already
   */
  void ask(String wantedAuthor, LocalDate by, String wantedFocus) {
    requireState(state == PreparationState.LISTED || state == PreparationState.ASKED);
    if (!wantedAuthor.equals(author) || !by.equals(deadline)) {
      beginReminding();
    }
    state = PreparationState.ASKED;
    author = wantedAuthor;
    deadline = by;
    focus = wantedFocus;
  }

  /**
   * Asks nobody any more.
   *
   * @throws NoteIsHandedIn if it is written already
   */
  void release() {
    requireState(state == PreparationState.LISTED || state == PreparationState.ASKED);
    state = PreparationState.LISTED;
    author = null;
    deadline = null;
    focus = null;
    returnReason = null;
    wantedBy = null;
    beginReminding();
  }

  /**
   * Notes that the author has gone on writing.
   *
   * @throws NoteIsHandedIn if it is written already
   */
  void written() {
    requireState(state == PreparationState.ASKED);
    revision++;
  }

  /**
   * Gives the note to the secretariat.
   *
   * @throws NoteIsHandedIn if it has been given before
   * @throws NoteIsEmpty if nothing is written
   */
  void handIn(boolean hasText) {
    requireState(state == PreparationState.ASKED);
    if (!hasText) {
      throw new NoteIsEmpty();
    }
    state = PreparationState.WRITTEN;
    returnReason = null;
  }

  /**
   * Takes the note into the compiled document.
   *
   * @throws NoteIsNotHandedIn if it waits for its author, or is approved
   */
  void approve() {
    if (state != PreparationState.WRITTEN) {
      throw new NoteIsNotHandedIn();
    }
    state = PreparationState.APPROVED;
  }

  /**
   * Gives the note back to its author.
   *
   * @throws NoteIsNotHandedIn if it is there already
   */
  void giveBack(String reason) {
    if (state != PreparationState.WRITTEN && state != PreparationState.APPROVED) {
      throw new NoteIsNotHandedIn();
    }
    state = PreparationState.ASKED;
    returnReason = reason;
    beginReminding();
  }

  private void beginReminding() {
    remindedDueAt = null;
    remindedLateAt = null;
  }

  /** Notes a reminder of the deadline; false if there was one before. */
  boolean remindOfDeadline(Instant at) {
    if (remindedDueAt != null) {
      return false;
    }
    remindedDueAt = at;
    return true;
  }

  void remindedOfBeingLate(Instant at) {
    remindedLateAt = at;
  }

  private static void requireState(boolean right) {
    if (!right) {
      throw new NoteIsHandedIn();
    }
  }

  /** Tells whether something is to be prepared for it. */
  boolean isPicked() {
    return wantedBy != null || state != PreparationState.LISTED;
  }

  /** Tells whether its author is past the last day. */
  boolean isLate(LocalDate today) {
    return state == PreparationState.ASKED && deadline.isBefore(today);
  }

  UUID id() {
    return id;
  }

  Preparation preparation() {
    return preparation;
  }

  int number() {
    return number;
  }

  String title() {
    return title;
  }

  String externalText() {
    return externalText;
  }

  PreparationState state() {
    return state;
  }

  /** Returns the username of who is asked; null where nobody is. */
  String author() {
    return author;
  }

  LocalDate deadline() {
    return deadline;
  }

  /** Returns the username of who on the board wanted it prepared; null where nobody did. */
  String wantedBy() {
    return wantedBy;
  }

  String focus() {
    return focus;
  }

  String returnReason() {
    return returnReason;
  }

  long version() {
    return version;
  }
}
