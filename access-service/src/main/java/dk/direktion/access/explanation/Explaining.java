package dk.direktion.access.explanation;

import dk.direktion.access.audit.AuditLog;
import dk.direktion.access.directory.Authority;
import dk.direktion.access.directory.ConsultingDirectory;
import dk.direktion.access.directory.PersonReference;
import dk.direktion.common.caller.Caller;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.problem.NotFound;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Tells those who answer for access why a person can or cannot read something, and what a person
 * would see; that it was asked stands in the log, where the person can see it.
 *
 * <p>Meetings-service is asked between transactions, so that none is held open for it.
 */
@ApplicationScoped
public class Explaining {

  private final Authority authority;
  private final ConsultingDirectory directory;
  private final AskingMeetings meetings;
  private final Reasoning reasoning;
  private final AuditLog audit;
  private final Caller caller;

  Explaining(
      Authority authority,
      ConsultingDirectory directory,
      AskingMeetings meetings,
      Reasoning reasoning,
      AuditLog audit,
      Caller caller) {
    this.authority = authority;
    this.directory = directory;
    this.meetings = meetings;
    this.reasoning = reasoning;
    this.audit = audit;
    this.caller = caller;
  }

  /**
   * Explains whether a person may read an item.
   *
   * @throws NotFound if there is no such person or item
   * @throws MeetingsUnavailable if meetings-service gives no answer
   */
  public Explanation explain(String username, UUID agendaItem) {
    PersonReference person = asked(username);
    if (agendaItem == null) {
      throw InvalidInput.of("agendaItem", "item-needed");
    }
    ItemFacts item = meetings.item(agendaItem, username);
    List<Reason> reasons =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  audit.record(
                      "explanation.asked", username, Map.of("itemId", agendaItem.toString()));
                  return reasoning.about(username, item);
                });
    return new Explanation(person, item, item.readable(), reasons);
  }

  /** Lists the meetings a person would see, latest first; of one body where its code is given. */
  public Page<SeenMeeting> meetings(String username, String body, Paging paging) {
    asked(username);
    return meetings.meetings(username, body, paging);
  }

  /** Shows an agenda as a person would get it; titles only as far as the caller may read them. */
  public SeenAgenda agenda(String username, UUID meetingId) {
    asked(username);
    SeenAgenda seen = meetings.agenda(meetingId, username, caller.username());
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                audit.record(
                    "agenda.previewed", username, Map.of("meetingId", meetingId.toString())));
    return seen;
  }

  private PersonReference asked(String username) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              authority.requireExplanations();
              PersonReference person = directory.references(List.of(username)).get(username);
              if (person == null) {
                throw new NotFound("person");
              }
              return person;
            });
  }
}
