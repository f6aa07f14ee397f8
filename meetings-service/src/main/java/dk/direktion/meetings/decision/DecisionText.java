package dk.direktion.meetings.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a decision says.
 *
 * @param points outcomes by number of the recommendation point; may be empty
 * @param postponedToMeetingId where the case is put off to; only if postponed
 * @param referredToBodyCode which body the case goes to; only if referred
 * @param responsible a username, or a name or unit code no user has; null where nobody is
 * @param responsibleName the name of the responsible on the day of the decision, or null
 * @param due last day of the follow-up, or null
 * @param absences who was away while it was decided
 * @param dissents what members have asked to have said against it
 */
public record DecisionText(
    String text,
    Outcome outcome,
    Map<Integer, Outcome> points,
    UUID postponedToMeetingId,
    String referredToBodyCode,
    String responsible,
    String responsibleName,
    LocalDate due,
    List<AbsenceView> absences,
    List<DissentView> dissents) {

  /** Quotes a decision of which only text and outcome are known. */
  public static DecisionText quoted(String text, Outcome outcome) {
    return new DecisionText(
        text, outcome, Map.of(), null, null, null, null, null, List.of(), List.of());
  }
}
