package dk.direktion.meetings.minutes;

import dk.direktion.meetings.agenda.NewItem;
import dk.direktion.meetings.agenda.PointText;
import dk.direktion.meetings.agenda.Sections;
import dk.direktion.meetings.body.StandingItem;
import dk.direktion.meetings.decision.Outcome;
import dk.direktion.meetings.meeting.MeetingKind;
import dk.direktion.meetings.reminder.ReminderRow;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A meeting read out of published minutes, as it shall be kept here.
 *
 * @param bodyCode code of a known body
 * @param ends null where the minutes do not say
 */
public record ImportedMeeting(
    String bodyCode,
    MeetingKind kind,
    LocalDateTime starts,
    LocalDateTime ends,
    String location,
    List<Item> items,
    List<ReminderRow> reminders) {

  /**
   * One item, with the number it had.
   *
   * @param caseNumber null where it has none
   * @param standing which standing item it is; null for a case
   * @param recommender null where nobody is named
   * @param recommendationIntro the lead-in as it stood, or null
   */
  public record Item(
      int number,
      String title,
      String caseNumber,
      boolean closed,
      StandingItem standing,
      String recommender,
      String recommendationIntro,
      Sections sections,
      List<PointText> points,
      List<String> attachments,
      List<QuotedDecision> decisions) {

    Item notStanding() {
      return new Item(
          number,
          title,
          caseNumber,
          closed,
          null,
          recommender,
          recommendationIntro,
          sections,
          points,
          attachments,
          decisions);
    }

    NewItem on(UUID caseId) {
      return new NewItem(
          title,
          closed,
          caseId,
          standing,
          null,
          recommender,
          recommendationIntro,
          sections,
          points,
          attachments,
          null,
          null);
    }
  }

  /** A decision as the minutes give it, of this meeting or quoted from another. */
  public record QuotedDecision(
      String bodyCode, LocalDate decidedOn, String text, Outcome outcome) {}
}
