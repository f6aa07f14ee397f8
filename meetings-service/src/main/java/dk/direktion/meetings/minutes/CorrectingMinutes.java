package dk.direktion.meetings.minutes;

import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.web.EntityTags;
import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.agenda.AgendaItems;
import dk.direktion.meetings.agenda.ItemContent;
import dk.direktion.meetings.agenda.ItemContents;
import dk.direktion.meetings.decision.Decision;
import dk.direktion.meetings.decision.Decisions;
import dk.direktion.meetings.meeting.Meeting;
import dk.direktion.meetings.meeting.Meetings;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Corrects approved minutes: the original stays, the correction is a new version for all to see.
 */
@ApplicationScoped
@Transactional
public class CorrectingMinutes {

  private final Permissions permissions;
  private final Meetings meetings;
  private final AgendaItems items;
  private final ItemContents contents;
  private final Decisions decisions;
  private final MinutesVersions versions;
  private final MinutesCorrections corrections;
  private final WritingVersions writing;
  private final ReadingMinutes reading;

  CorrectingMinutes(
      Permissions permissions,
      Meetings meetings,
      AgendaItems items,
      ItemContents contents,
      Decisions decisions,
      MinutesVersions versions,
      MinutesCorrections corrections,
      WritingVersions writing,
      ReadingMinutes reading) {
    this.permissions = permissions;
    this.meetings = meetings;
    this.items = items;
    this.contents = contents;
    this.decisions = decisions;
    this.versions = versions;
    this.corrections = corrections;
    this.writing = writing;
    this.reading = reading;
  }

  /**
   * Corrects a part of one item; {@code ifMatch} names the version of the minutes the caller saw.
   *
   * @throws MinutesNotApprovedYet while they can simply be changed
   */
  public MinutesView correct(UUID meetingId, String ifMatch, CorrectMinutes wanted) {
    permissions.requireSecretariat();
    Meeting meeting = meetings.knownForChange(meetingId);
    permissions.requireProducing(meeting.body().code(), false, meeting.date());
    EntityTags.require(ifMatch, versions.newest(meetingId));
    if (!meeting.state().hasApprovedMinutes()) {
      throw new MinutesNotApprovedYet();
    }
    if (!wanted.part().isWrittenByHand()) {
      throw InvalidInput.of("part", "not-corrected-by-hand");
    }
    AgendaItem item = items.findById(wanted.itemId());
    if (item == null || !item.meeting().id().equals(meetingId)) {
      throw InvalidInput.of("itemId", "not-an-item-of-the-meeting");
    }
    permissions.requireProducing(item.bodyCode(), item.closed(), item.meetingDate());
    String before =
        corrections.newest(item.id(), wanted.part()).orElseGet(() -> original(item, wanted.part()));
    if (before.equals(wanted.text().strip())) {
      throw InvalidInput.of("text", "nothing-corrected");
    }
    writing.write(
        meetingId,
        List.of(
            new PartCorrection(
                item.id(), wanted.part(), before, wanted.text().strip(), wanted.reason().strip())),
        version -> {});
    return reading.show(meetingId);
  }

  private String original(AgendaItem item, CorrectedPart part) {
    ItemContent content = contents.readable(item.id());
    String text =
        switch (part) {
          case DECISION -> decided(item);
          case TITLE -> content.title();
          case BACKGROUND -> content.sections().background();
          case PRESENTATION -> content.sections().presentation();
          case ECONOMY -> content.sections().economy();
          case ASSESSMENT -> content.sections().assessment();
          default -> throw new IllegalArgumentException(part.name());
        };
    return text == null ? "" : text;
  }

  private String decided(AgendaItem item) {
    Decision decision = decisions.ownOf(List.of(item.id())).get(item.id());
    if (decision == null) {
      throw InvalidInput.of("part", "nothing-decided-there");
    }
    return decision.text();
  }
}
