package dk.direktion.meetings.document;

import dk.direktion.common.problem.NotFound;
import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.agenda.AgendaItems;
import dk.direktion.meetings.meeting.Meeting;
import dk.direktion.meetings.meeting.MeetingState;
import dk.direktion.meetings.meeting.Meetings;
import dk.direktion.meetings.reading.ClosedReadings;
import dk.direktion.meetings.reading.Permissions;
import dk.direktion.meetings.reading.ReadingWay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Compiles papers of a meeting for the caller, and reports each item one says something closed of.
 *
 * <p>Without a variant a paper says what the caller may read, item by item.
 */
@ApplicationScoped
@Transactional
public class CompilingDocuments {

  private final Permissions permissions;
  private final Meetings meetings;
  private final AgendaItems items;
  private final MeetingPapers papers;
  private final ClosedReadings closedReadings;

  CompilingDocuments(
      Permissions permissions,
      Meetings meetings,
      AgendaItems items,
      MeetingPapers papers,
      ClosedReadings closedReadings) {
    this.permissions = permissions;
    this.meetings = meetings;
    this.items = items;
    this.papers = papers;
    this.closedReadings = closedReadings;
  }

  /**
   * Compiles the agenda.
   *
   * @param variant may be null
   * @throws NotFound if there is no such meeting, or none the caller may know of
   * @throws ClosedItemsNotReadable if the full variant is more than the caller may read
   * @throws DocumentNotPublic if the public variant is asked for before the minutes are public
   */
  public GoverningDocument agenda(UUID meetingId, DocumentVariant variant) {
    permissions.requireReading();
    Meeting meeting = meetings.known(meetingId);
    return compiled(DocumentKind.AGENDA, meeting, items.of(meeting), variant);
  }

  /**
   * Compiles the minutes, also while they are a draft.
   *
   * @throws MinutesNotBegun if nothing can have been decided yet
   */
  public GoverningDocument minutes(UUID meetingId, DocumentVariant variant) {
    permissions.requireReading();
    Meeting meeting = meetings.known(meetingId);
    if (!meeting.takesDecisions() && !meeting.state().hasApprovedMinutes()) {
      throw new MinutesNotBegun(meeting.state());
    }
    return compiled(DocumentKind.MINUTES, meeting, items.of(meeting), variant);
  }

  /**
   * Compiles an extract of one item.
   *
   * @throws NotFound if there is no such item, or none the caller may know of
   */
  public GoverningDocument extract(UUID itemId, DocumentVariant variant) {
    permissions.requireReading();
    AgendaItem item = items.known(itemId);
    return compiled(DocumentKind.EXTRACT, item.meeting(), List.of(item), variant);
  }

  private GoverningDocument compiled(
      DocumentKind kind, Meeting meeting, List<AgendaItem> agenda, DocumentVariant variant) {
    GoverningDocument readable = papers.of(kind, meeting, agenda);
    if (variant == DocumentVariant.FULL && readable.withholdsWhatIsClosed()) {
      throw new ClosedItemsNotReadable();
    }
    if (variant == DocumentVariant.PUBLIC && meeting.state() != MeetingState.PUBLISHED) {
      throw new DocumentNotPublic(meeting.state());
    }
    GoverningDocument document = variant == null ? readable : readable.withheldFor(variant);
    for (int i = 0; i < agenda.size(); i++) {
      DocumentItem told = document.items().get(i);
      if (told.saysWhatIsClosed()) {
        closedReadings.report(
            agenda.get(i).id(), meeting.id(), meeting.body().code(), ReadingWay.PAPER);
      }
    }
    return document;
  }
}
