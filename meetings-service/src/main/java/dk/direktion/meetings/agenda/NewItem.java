package dk.direktion.meetings.agenda;

import dk.direktion.meetings.body.StandingItem;
import dk.direktion.meetings.body.StandingRow;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An item to be put on an agenda.
 *
 * @param caseId null for a standing item
 * @param standing null for a case
 * @param originId first item of the line of postponements; null for a new item
 * @param movedByDecisionId decision that moves the item here, or null
 */
public record NewItem(
    String title,
    boolean closed,
    UUID caseId,
    StandingItem standing,
    String subject,
    String recommender,
    String recommendationIntro,
    Sections sections,
    List<PointText> points,
    List<String> attachments,
    UUID originId,
    UUID movedByDecisionId) {

  static NewItem standing(StandingRow row, LocalDate meetingDate) {
    return new NewItem(
        row.titleOn(meetingDate),
        false,
        null,
        row.kind(),
        null,
        null,
        null,
        Sections.NONE,
        List.of(),
        List.of(),
        null,
        null);
  }

  /** An item about the approval of another meeting's minutes; it belongs to no case. */
  public static NewItem aboutMinutes(String title, String subject) {
    return new NewItem(
        title,
        false,
        null,
        null,
        subject,
        null,
        null,
        Sections.NONE,
        List.of(),
        List.of(),
        null,
        null);
  }

  /** Puts the same item on another agenda, because of a decision. */
  public static NewItem continuing(AgendaItem item, ItemContent content, UUID decisionId) {
    return new NewItem(
        content.title(),
        item.closed(),
        item.caseId(),
        null,
        content.subject(),
        content.recommender(),
        content.recommendationIntro(),
        content.sections(),
        content.points().stream()
            .map(point -> new PointText(point.text(), point.subPoints()))
            .toList(),
        content.attachments().stream().map(Attachment::name).toList(),
        item.originId(),
        decisionId);
  }
}
