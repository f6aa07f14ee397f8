package dk.direktion.portfolio.mandate;

import dk.direktion.common.caller.Caller;
import dk.direktion.common.event.DomainEvent;
import dk.direktion.common.event.Outbox;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.web.EntityTags;
import dk.direktion.common.web.UuidV7;
import dk.direktion.portfolio.PortfolioRights;
import dk.direktion.portfolio.person.People;
import dk.direktion.portfolio.person.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** An author's part: writing a mandate and sending it to a meeting. */
@ApplicationScoped
public class WritingMandates {

  private static final String RECOMMENDER_WITHOUT_UNIT = "BYC";

  private final PortfolioRights rights;
  private final Caller caller;
  private final ReadingMandates reading;
  private final Mandates mandates;
  private final People people;
  private final Outbox outbox;
  private final Clock clock;

  WritingMandates(
      PortfolioRights rights,
      Caller caller,
      ReadingMandates reading,
      Mandates mandates,
      People people,
      Outbox outbox,
      Clock clock) {
    this.rights = rights;
    this.caller = caller;
    this.reading = reading;
    this.mandates = mandates;
    this.people = people;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Begin a mandate; nobody but its author sees the draft. */
  @Transactional
  public MandateView write(WriteMandate written) {
    rights.requireWritingMandates();
    Mandate mandate =
        Mandate.write(
            UuidV7.next(clock),
            caller.username(),
            caller.displayName(),
            withKnownPeople(ChangeMandate.everything(written)),
            clock.instant());
    mandates.persist(mandate);
    return view(mandate);
  }

  /** Change one's own mandate while it is a draft, or after it was returned. */
  @Transactional
  public MandateView change(UUID id, String ifMatch, ChangeMandate change) {
    rights.requireWritingMandates();
    Mandate mandate = own(id, ifMatch);
    mandate.change(withKnownPeople(change));
    return view(mandate);
  }

  /** Send one's own mandate to a body's meeting; the agenda item makes itself there. */
  @Transactional
  public MandateView submit(UUID id, String ifMatch, SubmitMandate submission) {
    rights.requireWritingMandates();
    Mandate mandate = own(id, ifMatch);
    mandate.submit();
    outbox.publish(
        new DomainEvent(
            "mandate", id.toString(), "subject.submitted", proposalFor(mandate, submission)));
    return view(mandate);
  }

  private Mandate own(UUID id, String ifMatch) {
    Mandate mandate = reading.readable(id);
    if (!mandate.isBy(caller.username())) {
      throw new NotTheAuthor();
    }
    EntityTags.require(ifMatch, mandate.version());
    return mandate;
  }

  private ChangeMandate withKnownPeople(ChangeMandate given) {
    return new ChangeMandate(
        given.title(),
        given.purpose(),
        given.background(),
        given.goals(),
        given.scope(),
        fullName("owner", given.owner()),
        given.steeringGroup(),
        fullName("manager", given.manager()),
        given.start(),
        given.end(),
        given.resources(),
        given.economy(),
        given.risks());
  }

  private String fullName(String field, String given) {
    return given == null || given.isBlank()
        ? given
        : people.called(given).orElseThrow(() -> InvalidInput.of(field, "person-unknown")).name();
  }

  private SubjectSubmitted proposalFor(Mandate mandate, SubmitMandate submission) {
    return new SubjectSubmitted(
        MandateSubject.of(mandate.id()),
        submission.bodyCode(),
        submission.meetingId(),
        "Projektmandat: " + mandate.title(),
        null,
        people
            .findByIdOptional(caller.username())
            .map(Person::unit)
            .orElse(RECOMMENDER_WITHOUT_UNIT),
        background(mandate),
        mandate.economy(),
        List.of(
            "mandatet godkendes, og projektet sættes på porteføljelisten på niveau 1 med "
                + mandate.owner()
                + " som projektejer og "
                + mandate.manager()
                + " som projektleder"),
        caller.username());
  }

  private static String background(Mandate mandate) {
    String purpose = "Formål: " + mandate.purpose() + "\n\nMål og effekter: " + mandate.goals();
    return mandate.background() == null || mandate.background().isBlank()
        ? purpose
        : mandate.background() + "\n\n" + purpose;
  }

  private MandateView view(Mandate mandate) {
    mandates.flush();
    return mandate.view(caller.username());
  }
}
