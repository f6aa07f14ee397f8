package dk.direktion.meetings.minutesimport;

import dk.direktion.common.web.EntityTags;
import dk.direktion.meetings.body.Bodies;
import dk.direktion.meetings.meeting.MeetingState;
import dk.direktion.meetings.meeting.Meetings;
import dk.direktion.meetings.minutes.ImportedMeetings;
import dk.direktion.meetings.reading.Permissions;
import dk.direktion.meetings.reading.ReadingRights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Makes the meeting of an import somebody has looked through. */
@ApplicationScoped
@Transactional
public class AcceptingImports {

  private final Permissions permissions;
  private final ReadingRights rights;
  private final MinutesImports imports;
  private final ImportedMeetings minutes;
  private final MinutesDifferences differences;
  private final Meetings meetings;
  private final Bodies bodies;
  private final KnownBodies names;
  private final ContentJson json;
  private final ImportViews views;
  private final Clock clock;

  AcceptingImports(
      Permissions permissions,
      ReadingRights rights,
      MinutesImports imports,
      ImportedMeetings minutes,
      MinutesDifferences differences,
      Meetings meetings,
      Bodies bodies,
      KnownBodies names,
      ContentJson json,
      ImportViews views,
      Clock clock) {
    this.permissions = permissions;
    this.rights = rights;
    this.imports = imports;
    this.minutes = minutes;
    this.differences = differences;
    this.meetings = meetings;
    this.bodies = bodies;
    this.names = names;
    this.json = json;
    this.views = views;
    this.clock = clock;
  }

  /**
   * Makes the meeting, or corrects the approved minutes an older edition has become; the version is
   * checked only if one is named.
   *
   * @throws AlreadyAccepted if the import has become a meeting before
   * @throws ImportIsIncomplete if body, date or items are missing
   * @throws AlreadyImported if another document has become the meeting of that body and date
   * @throws MeetingAlreadyHere if that body has a meeting on that date in its calendar
   * @throws NothingToCorrect if it would correct minutes and changes nothing in them
   */
  public AcceptanceView accept(UUID id, String ifMatch) {
    permissions.requireSecretariat();
    MinutesImport one = imports.knownForChange(id);
    one.requireRead();
    if (ifMatch != null) {
      EntityTags.require(ifMatch, one.version());
    }
    ImportContent content = json.content(one);
    UUID meetingId = one.corrects() == null ? meeting(one, content) : corrected(one, content);
    one.accept(meetingId, permissions.caller(), clock.instant());
    imports.flush();
    return new AcceptanceView(id, meetingId);
  }

  /**
   * Makes the meeting of an import nobody need look at.
   *
   * @throws ImportHasDoubts if something in it was unsure
   * @throws ImportCorrectsMinutes if it would correct approved minutes
   */
  public AcceptanceView acceptUnseen(UUID id) {
    permissions.requireSecretariat();
    MinutesImport one = imports.knownForChange(id);
    one.requireRead();
    if (one.corrects() != null) {
      throw new ImportCorrectsMinutes();
    }
    int doubts = views.doubts(one, json.content(one));
    if (doubts > 0) {
      throw new ImportHasDoubts(doubts);
    }
    return accept(id, null);
  }

  private UUID corrected(MinutesImport one, ImportContent content) {
    differences.carryOut(one.corrects(), content, one.fileName());
    return one.corrects();
  }

  private UUID meeting(MinutesImport one, ImportContent content) {
    requireComplete(one, content);
    requireNewMeeting(one);
    return minutes.keep(
        new AcceptedMinutes(bodies.findById(one.bodyCode()), names, content).meeting());
  }

  private void requireComplete(MinutesImport one, ImportContent content) {
    if (one.bodyCode() == null || !rights.openBodies().contains(one.bodyCode())) {
      throw new ImportIsIncomplete.UnknownBody();
    }
    if (one.heldOn() == null) {
      throw new ImportIsIncomplete.UnknownDate();
    }
    if (content.items().isEmpty()) {
      throw new ImportIsIncomplete.NoItems();
    }
  }

  private void requireNewMeeting(MinutesImport one) {
    imports
        .acceptedLike(one)
        .ifPresent(
            other -> {
              throw new AlreadyImported(other.id(), other.meetingId());
            });
    LocalDate day = one.heldOn();
    meetings
        .find(
            "body.code = ?1 and starts >= ?2 and starts < ?3 and state <> ?4",
            one.bodyCode(),
            day.atStartOfDay(),
            day.plusDays(1).atStartOfDay(),
            MeetingState.CANCELLED)
        .firstResultOptional()
        .ifPresent(
            other -> {
              throw new MeetingAlreadyHere(other.id());
            });
  }
}
