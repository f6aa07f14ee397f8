package dk.direktion.meetings.preview;

import dk.direktion.common.caller.Caller;
import dk.direktion.common.caller.Roles;
import dk.direktion.common.caller.SystemWork;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.problem.NotFound;
import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.agenda.AgendaItems;
import dk.direktion.meetings.agenda.ItemContents;
import dk.direktion.meetings.conflict.ConflictsOfInterest;
import dk.direktion.meetings.meeting.AgendaEntry;
import dk.direktion.meetings.meeting.Meeting;
import dk.direktion.meetings.meeting.MeetingFilter;
import dk.direktion.meetings.meeting.MeetingOrder;
import dk.direktion.meetings.meeting.MeetingSummary;
import dk.direktion.meetings.meeting.MeetingView;
import dk.direktion.meetings.meeting.Meetings;
import dk.direktion.meetings.meeting.ReadingMeetings;
import dk.direktion.meetings.reading.Permissions;
import dk.direktion.meetings.screening.Screenings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Reads as a person would, in a transaction of that person's own, so that the answer is the one the
 * database would give. Of content, the one who asks gets no more than he may read himself.
 */
@ApplicationScoped
public class PreviewingReading {

  private final Caller caller;
  private final SystemWork system;
  private final Permissions permissions;
  private final Meetings meetings;
  private final ReadingMeetings readingMeetings;
  private final AgendaItems items;
  private final ItemContents contents;
  private final ConflictsOfInterest conflicts;
  private final Screenings screenings;

  PreviewingReading(
      Caller caller,
      SystemWork system,
      Permissions permissions,
      Meetings meetings,
      ReadingMeetings readingMeetings,
      AgendaItems items,
      ItemContents contents,
      ConflictsOfInterest conflicts,
      Screenings screenings) {
    this.caller = caller;
    this.system = system;
    this.permissions = permissions;
    this.meetings = meetings;
    this.readingMeetings = readingMeetings;
    this.items = items;
    this.contents = contents;
    this.conflicts = conflicts;
    this.screenings = screenings;
  }

  /** Lists the meetings the person would see, latest first. */
  public Page<MeetingSummary> meetings(String person, String body, Paging paging) {
    caller.requireAny(Roles.SERVICE);
    return as(
        person,
        () ->
            readingMeetings.list(
                new MeetingFilter(body, null, null, null), MeetingOrder.LATEST_FIRST, paging));
  }

  /**
   * Shows a meeting's agenda as the person would get it.
   *
   * @param asker who wants to know it; empty for nobody, who reads no titles
   * @throws NotFound if there is no such meeting
   */
  public AgendaPreview agenda(String person, String asker, UUID meetingId) {
    caller.requireAny(Roles.SERVICE);
    AgendaPreview nothing = system.call(() -> withoutItems(meetingId));
    Map<UUID, String> titles =
        seenBy(asker, meetingId).map(PreviewingReading::titles).orElse(Map.of());
    return seenBy(person, meetingId)
        .map(
            seen ->
                new AgendaPreview(
                    nothing.meetingId(),
                    nothing.bodyCode(),
                    nothing.bodyName(),
                    nothing.start(),
                    nothing.state(),
                    true,
                    seen.items().stream().map(entry -> line(entry, titles)).toList()))
        .orElse(nothing);
  }

  /**
   * Tells what an item is and what the person would get of it.
   *
   * @throws NotFound if there is no such item
   */
  public ItemPreview item(String person, UUID itemId) {
    caller.requireAny(Roles.SERVICE);
    ItemPreview nothing = system.call(() -> unread(items.known(itemId)));
    return as(
        person,
        () -> {
          permissions.requireReading();
          Optional<AgendaItem> item = items.findByIdOptional(itemId);
          boolean conflicted =
              item.map(AgendaItem::originId).map(conflicts.linesOfCaller()::contains).orElse(false);
          return new ItemPreview(
              itemId,
              nothing.meetingId(),
              nothing.bodyCode(),
              nothing.bodyName(),
              nothing.meetingDate(),
              nothing.number(),
              nothing.closed(),
              item.isPresent(),
              item.isPresent() && contents.findByIdOptional(itemId).isPresent(),
              conflicted,
              item.map(screenings::isKeptFromCaller).orElse(false));
        });
  }

  private Optional<MeetingView> seenBy(String person, UUID meetingId) {
    try {
      return Optional.of(as(person, () -> readingMeetings.show(meetingId)));
    } catch (NotFound unknown) {
      return Optional.empty();
    }
  }

  private <T> T as(String person, Supplier<T> reading) {
    AtomicReference<T> seen = new AtomicReference<>();
    system.runAs(person, Set.of(), () -> seen.set(reading.get()));
    return seen.get();
  }

  private AgendaPreview withoutItems(UUID meetingId) {
    Meeting meeting = meetings.known(meetingId);
    return new AgendaPreview(
        meeting.id(),
        meeting.body().code(),
        meeting.body().name(),
        meeting.starts(),
        meeting.state(),
        false,
        List.of());
  }

  private static ItemPreview unread(AgendaItem item) {
    return new ItemPreview(
        item.id(),
        item.meeting().id(),
        item.bodyCode(),
        item.meeting().body().name(),
        item.meetingDate(),
        item.number(),
        item.closed(),
        false,
        false,
        false,
        false);
  }

  private static Map<UUID, String> titles(MeetingView seen) {
    return seen.items().stream()
        .filter(AgendaEntry::readable)
        .collect(Collectors.toMap(AgendaEntry::id, AgendaEntry::title));
  }

  private static AgendaPreview.Line line(AgendaEntry entry, Map<UUID, String> titles) {
    return new AgendaPreview.Line(
        entry.id(),
        entry.number(),
        entry.closed(),
        entry.readable(),
        entry.conflicted(),
        entry.readable() ? titles.get(entry.id()) : null);
  }
}
