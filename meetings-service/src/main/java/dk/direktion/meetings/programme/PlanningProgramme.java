package dk.direktion.meetings.programme;

import dk.direktion.common.caller.AccessDenied;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.problem.NotFound;
import dk.direktion.common.web.EntityTags;
import dk.direktion.common.web.UuidV7;
import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.agenda.AgendaItems;
import dk.direktion.meetings.agenda.ItemContents;
import dk.direktion.meetings.meeting.Meeting;
import dk.direktion.meetings.meeting.MeetingKind;
import dk.direktion.meetings.meeting.Meetings;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Plans what happens when at a seminar, within its time and one thing at a time. */
@ApplicationScoped
@Transactional
public class PlanningProgramme {

  private final Permissions permissions;
  private final Meetings meetings;
  private final AgendaItems items;
  private final ItemContents contents;
  private final ProgrammeEntries entries;
  private final ProgrammeTexts texts;
  private final ProgrammeViews views;
  private final Clock clock;

  PlanningProgramme(
      Permissions permissions,
      Meetings meetings,
      AgendaItems items,
      ItemContents contents,
      ProgrammeEntries entries,
      ProgrammeTexts texts,
      ProgrammeViews views,
      Clock clock) {
    this.permissions = permissions;
    this.meetings = meetings;
    this.items = items;
    this.contents = contents;
    this.entries = entries;
    this.texts = texts;
    this.views = views;
    this.clock = clock;
  }

  /** Lists a meeting's programme in the order of time. */
  public Page<ProgrammeEntryView> list(UUID meetingId, Paging paging) {
    permissions.requireReading();
    Meeting meeting = meetings.known(meetingId);
    return paging.of(views.of(meeting, entries.of(meeting)));
  }

  /**
   * Puts an entry on the programme.
   *
   * @throws ProgrammeEntriesOverlap if something else happens at that time
   */
  public ProgrammeEntryView add(UUID meetingId, PlanProgrammeEntry planned) {
    Meeting meeting = changeable(meetingId);
    requirePossible(meeting, planned, null);
    ProgrammeEntry entry = new ProgrammeEntry(UuidV7.next(clock), meeting, planned);
    entries.persistAndFlush(entry);
    if (planned.hasText()) {
      texts.persistAndFlush(new ProgrammeText(entry.id(), planned.text().strip()));
    }
    return views.of(meeting, List.of(entry)).get(0);
  }

  /**
   * Plans an entry anew.
   *
   * @throws ProgrammeEntriesOverlap if something else happens at that time
   */
  public ProgrammeEntryView change(
      UUID meetingId, UUID entryId, String ifMatch, PlanProgrammeEntry planned) {
    Meeting meeting = changeable(meetingId);
    ProgrammeEntry entry = readable(meeting, entryId);
    EntityTags.require(ifMatch, entry.version());
    requirePossible(meeting, planned, entry);
    ProgrammeText text = texts.findById(entryId);
    entry.plan(meeting, planned);
    entries.flush();
    if (text != null && planned.hasText()) {
      text.rewrite(planned.text().strip());
    } else if (text != null) {
      texts.delete(text);
    } else if (planned.hasText()) {
      texts.persist(new ProgrammeText(entryId, planned.text().strip()));
    }
    texts.flush();
    return views.of(meeting, List.of(entry)).get(0);
  }

  public void remove(UUID meetingId, UUID entryId, String ifMatch) {
    Meeting meeting = changeable(meetingId);
    ProgrammeEntry entry = readable(meeting, entryId);
    EntityTags.require(ifMatch, entry.version());
    texts.deleteById(entryId);
    entries.delete(entry);
    entries.flush();
  }

  private Meeting changeable(UUID meetingId) {
    permissions.requireSecretariat();
    Meeting meeting = meetings.knownForChange(meetingId);
    permissions.requireProducing(
        meeting.body().code(), meeting.body().alwaysClosed(), meeting.date());
    if (meeting.kind() != MeetingKind.SEMINAR) {
      throw new MeetingHasNoProgramme();
    }
    meeting.changeAgenda();
    return meeting;
  }

  // An entry about an item the caller may not read is not the caller's to change.
  private ProgrammeEntry readable(Meeting meeting, UUID entryId) {
    ProgrammeEntry entry =
        entries
            .findByIdOptional(entryId)
            .filter(found -> found.meetingId().equals(meeting.id()))
            .orElseThrow(() -> new NotFound("programme-entry"));
    if (entry.itemId() != null) {
      contents.readable(entry.itemId());
    }
    return entry;
  }

  private void requirePossible(
      Meeting meeting, PlanProgrammeEntry planned, ProgrammeEntry replaced) {
    if (!planned.hasText() && planned.itemId() == null) {
      throw InvalidInput.of("text", "programme-entry-says-nothing");
    }
    if (!planned.to().isAfter(planned.from())) {
      throw InvalidInput.of("to", "ends-before-it-starts-that-day");
    }
    long day = planned.daysAfter(meeting.date());
    if (!meeting.covers(day, planned.from(), planned.to())) {
      throw InvalidInput.of("from", "outside-the-meeting");
    }
    if (planned.itemId() != null) {
      requireOwnItem(meeting, planned.itemId());
    }
    entries.of(meeting).stream()
        .filter(other -> replaced == null || !other.id().equals(replaced.id()))
        .filter(other -> other.overlaps(day, planned.from(), planned.to()))
        .findFirst()
        .ifPresent(
            other -> {
              throw new ProgrammeEntriesOverlap(planned.day(), other);
            });
  }

  private void requireOwnItem(Meeting meeting, UUID itemId) {
    AgendaItem item =
        items
            .findByIdOptional(itemId)
            .filter(found -> found.meeting().id().equals(meeting.id()))
            .orElseThrow(() -> InvalidInput.of("itemId", "not-an-item-of-the-meeting"));
    if (contents.findById(item.id()) == null) {
      throw new AccessDenied();
    }
  }
}
