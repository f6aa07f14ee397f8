package dk.direktion.meetings.guest;

import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.meeting.Meeting;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalTime;
import java.util.UUID;

/** One who attends a single item, from one clock time to another. */
@Entity
public class Guest {

  @Id private UUID id;
  private UUID itemId;
  private int position;
  private String name;
  private String title;
  private String organisation;
  private short day;
  private LocalTime arrives;
  private LocalTime leaves;

  protected Guest() {}

  Guest(UUID id, AgendaItem item, int position, InvitedGuest invited) {
    this.id = id;
    this.itemId = item.id();
    this.position = position;
    this.name = invited.name().strip();
    this.title = filled(invited.title());
    this.organisation = filled(invited.organisation());
    this.day = (short) invited.daysAfter(item.meetingDate());
    this.arrives = invited.from();
    this.leaves = invited.to();
  }

  private static String filled(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** Shows the guest of an item of the meeting. */
  public GuestView of(Meeting meeting) {
    return new GuestView(
        name,
        title,
        organisation,
        meeting.date().plusDays(day),
        arrives,
        leaves,
        !meeting.covers(day, arrives, leaves));
  }

  public UUID itemId() {
    return itemId;
  }

  public String name() {
    return name;
  }

  /** Returns the guest's own title or post, or null. */
  public String title() {
    return title;
  }

  public String organisation() {
    return organisation;
  }

  /** Returns the clock time the guest comes at, in Denmark. */
  public LocalTime arrives() {
    return arrives;
  }

  public LocalTime leaves() {
    return leaves;
  }
}
