package dk.direktion.meetings.followup;

import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.agenda.AgendaItems;
import dk.direktion.meetings.body.People;
import dk.direktion.meetings.mail.Letter;
import dk.direktion.meetings.mail.Mailbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes about follow-ups; mail leaves the house, so it never says what they are about. */
@ApplicationScoped
class FollowUpNotices {

  private final AgendaItems items;
  private final People people;
  private final Mailbox mailbox;

  FollowUpNotices(AgendaItems items, People people, Mailbox mailbox) {
    this.items = items;
    this.people = people;
    this.mailbox = mailbox;
  }

  /** Reminds the responsible of the due date. */
  void remind(FollowUp followUp, String template) {
    mailbox.post(letter(followUp.responsible(), template, followUp).with("due", followUp.due()));
  }

  /** Tells those who keep an eye on the decisions that one could not be carried out. */
  void tellOfFailure(FollowUp followUp) {
    people
        .secretariat()
        .forEach(
            secretary -> mailbox.post(letter(secretary.username(), "follow-up-failed", followUp)));
  }

  // The decision's body and date say enough to find it.
  private Letter letter(String recipient, String template, FollowUp followUp) {
    AgendaItem item = items.known(followUp.itemId());
    return Letter.to(recipient, template, "/beslutninger/" + followUp.decisionId())
        .with("body", item.meeting().body().name())
        .with("date", item.meetingDate());
  }
}
