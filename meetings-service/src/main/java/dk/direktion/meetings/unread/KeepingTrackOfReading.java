package dk.direktion.meetings.unread;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.problem.NotFound;
import dk.direktion.common.web.Denmark;
import dk.direktion.meetings.agenda.ItemContents;
import dk.direktion.meetings.meeting.Meetings;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Keeps track of what the caller has read; nobody else can ask. */
@ApplicationScoped
@Transactional
public class KeepingTrackOfReading {

  private final Permissions permissions;
  private final Meetings meetings;
  private final ItemContents contents;
  private final ItemReadings readings;
  private final Clock clock;

  KeepingTrackOfReading(
      Permissions permissions,
      Meetings meetings,
      ItemContents contents,
      ItemReadings readings,
      Clock clock) {
    this.permissions = permissions;
    this.meetings = meetings;
    this.contents = contents;
    this.readings = readings;
    this.clock = clock;
  }

  /**
   * Tells how far the caller is with a meeting.
   *
   * @throws NotFound if there is none, or none the caller may know of
   */
  public MeetingReadingView of(UUID meetingId) {
    permissions.requireReading();
    meetings.known(meetingId);
    List<ItemReadingView> items = readings.ofMeeting(meetingId);
    return new MeetingReadingView(
        meetingId, count(items, ReadingState.UNREAD), count(items, ReadingState.CHANGED), items);
  }

  /**
   * Lists the meetings with something new to the caller, earliest first.
   *
   * @param from the first day; today where it is null
   */
  public Page<UnreadMeetingView> meetings(LocalDate from, Paging paging) {
    permissions.requireReading();
    return paging.of(
        readings.ofMeetings(
            from == null ? LocalDate.ofInstant(clock.instant(), Denmark.ZONE) : from));
  }

  /**
   * Notes that the caller has read an item as it stands now.
   *
   * @throws NotFound if the caller may not read what it says
   */
  public ItemReadingView read(UUID itemId) {
    permissions.requireReading();
    requireReadable(itemId);
    readings.read(itemId);
    return readings.ofItem(itemId);
  }

  /** Marks an item as unread again. */
  public void unread(UUID itemId) {
    permissions.requireReading();
    requireReadable(itemId);
    readings.unread(itemId);
  }

  private void requireReadable(UUID itemId) {
    if (contents.findById(itemId) == null) {
      throw new NotFound("item");
    }
  }

  private static int count(List<ItemReadingView> items, ReadingState state) {
    return (int) items.stream().filter(item -> item.state() == state).count();
  }
}
