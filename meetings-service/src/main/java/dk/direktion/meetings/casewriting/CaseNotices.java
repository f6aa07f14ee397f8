package dk.direktion.meetings.casewriting;

import dk.direktion.meetings.body.Bodies;
import dk.direktion.meetings.body.People;
import dk.direktion.meetings.body.Person;
import dk.direktion.meetings.mail.Letter;
import dk.direktion.meetings.mail.Mailbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Writes to those a case waits for; never what it is about. */
@ApplicationScoped
class CaseNotices {

  private final Mailbox mailbox;
  private final Approval approval;
  private final People people;
  private final Bodies bodies;

  CaseNotices(Mailbox mailbox, Approval approval, People people, Bodies bodies) {
    this.mailbox = mailbox;
    this.approval = approval;
    this.people = people;
    this.bodies = bodies;
  }

  void tellReviewers(CasePresentation presentation) {
    for (String reviewer : approval.reviewersOf(presentation)) {
      mailbox.post(
          Letter.to(reviewer, "case-waiting-for-you", path(presentation))
              .with("unit", presentation.unit()));
    }
  }

  /** Tells those who make agendas that a case is ready for a body's. */
  void tellSecretariat(CasePresentation presentation) {
    presentation
        .ahead()
        .filter(step -> step.state() == StepState.READY)
        .ifPresent(
            step ->
                people.secretariat().stream()
                    .map(Person::username)
                    .forEach(secretary -> mailbox.post(ready(secretary, presentation, step))));
  }

  private Letter ready(String secretary, CasePresentation presentation, RouteStep step) {
    return Letter.to(secretary, "case-ready", path(presentation))
        .with("unit", presentation.unit())
        .with("body", bodies.findById(step.bodyCode()).name());
  }

  /** Tells the authors that the case came back, and from whom. */
  void tellAuthors(CasePresentation presentation, String from) {
    Set<String> authors = presentation.coAuthors();
    authors.add(presentation.author());
    for (String author : authors) {
      mailbox.post(Letter.to(author, "case-returned", path(presentation)).with("by", from));
    }
  }

  private static String path(CasePresentation presentation) {
    return "/mine-sager/" + presentation.id();
  }
}
