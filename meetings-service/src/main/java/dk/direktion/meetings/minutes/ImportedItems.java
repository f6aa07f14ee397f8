package dk.direktion.meetings.minutes;

import dk.direktion.common.web.UuidV7;
import dk.direktion.meetings.agenda.Agenda;
import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.casefile.CaseFiles;
import dk.direktion.meetings.consequence.Consequence;
import dk.direktion.meetings.consequence.Consequences;
import dk.direktion.meetings.decision.Decision;
import dk.direktion.meetings.decision.DecisionText;
import dk.direktion.meetings.decision.Decisions;
import dk.direktion.meetings.meeting.Meeting;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Keeps items read out of published minutes, with their cases and decisions. */
@ApplicationScoped
class ImportedItems {

  private final Agenda agenda;
  private final CaseFiles cases;
  private final Decisions decisions;
  private final Consequences consequences;
  private final Clock clock;

  ImportedItems(
      Agenda agenda, CaseFiles cases, Decisions decisions, Consequences consequences, Clock clock) {
    this.agenda = agenda;
    this.cases = cases;
    this.decisions = decisions;
    this.consequences = consequences;
    this.clock = clock;
  }

  /** Keeps an item with the number it had. */
  void keep(Meeting meeting, ImportedMeeting.Item item) {
    decide(meeting, agenda.takeOver(meeting, item.number(), item.on(caseOf(item))), item);
  }

  /** Keeps an item that a version of approved minutes brings. */
  void bring(UUID id, Meeting meeting, int version, int number, ImportedMeeting.Item item) {
    decide(meeting, agenda.bring(id, meeting, version, number, item.on(caseOf(item))), item);
  }

  private UUID caseOf(ImportedMeeting.Item item) {
    return item.standing() != null && item.caseNumber() == null
        ? null
        : cases.forNumber(item.caseNumber());
  }

  private void decide(Meeting meeting, AgendaItem kept, ImportedMeeting.Item item) {
    item.decisions().forEach(decision -> keepDecision(meeting, kept, decision));
  }

  private void keepDecision(
      Meeting meeting, AgendaItem item, ImportedMeeting.QuotedDecision imported) {
    DecisionText text = DecisionText.quoted(imported.text(), imported.outcome());
    boolean own =
        imported.bodyCode().equals(meeting.body().code())
            && imported.decidedOn().equals(meeting.date());
    Decision decision =
        own
            ? Decision.draft(UuidV7.next(clock), item, text)
            : Decision.quote(
                UuidV7.next(clock), item, imported.bodyCode(), imported.decidedOn(), text);
    if (own) {
      decision.becomeFinal();
    }
    decisions.persist(decision);
    consequences.persist(Consequence.notNeeded(decision, clock.instant()));
  }
}
