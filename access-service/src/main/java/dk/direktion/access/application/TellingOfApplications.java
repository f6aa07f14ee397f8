package dk.direktion.access.application;

import dk.direktion.access.directory.ApproverRole;
import dk.direktion.access.directory.Offices;
import dk.direktion.access.directory.People;
import dk.direktion.access.reader.Today;
import dk.direktion.access.right.AgendaSystem;
import dk.direktion.access.right.BodyGroup;
import dk.direktion.access.right.Scope;
import dk.direktion.common.caller.SystemWork;
import dk.direktion.common.event.DomainEvent;
import dk.direktion.common.event.Outbox;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/**
 * Tells those who can decide an application that it awaits them, and the applicant what came of it.
 *
 * <p>What others turn into letters carries no free text: nobody knows what a reason names, and mail
 * leaves the house unprotected.
 */
@ApplicationScoped
public class TellingOfApplications {

  private final SystemWork systemWork;
  private final Applications applications;
  private final Offices offices;
  private final People people;
  private final Outbox outbox;
  private final Today today;

  TellingOfApplications(
      SystemWork systemWork,
      Applications applications,
      Offices offices,
      People people,
      Outbox outbox,
      Today today) {
    this.systemWork = systemWork;
    this.applications = applications;
    this.offices = offices;
    this.people = people;
    this.outbox = outbox;
    this.today = today;
  }

  @Scheduled(
      identity = "tell-approvers",
      every = "15m",
      delayed = "1m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void onSchedule() {
    tellNewDeciders();
  }

  /** Tells those whose office has become theirs since: a deputy today, or a new holder. */
  public void tellNewDeciders() {
    systemWork.run(() -> applications.pending().forEach(this::tellApprovers));
  }

  /** Tells what has just become of an application, in the transaction of the change. */
  void tell(Application application) {
    switch (application.state()) {
      case PENDING -> tellApprovers(application);
      case APPROVED, REFUSED, RETURNED -> tellApplicant(application);
      // The applicant knows.
      case WITHDRAWN -> {}
    }
  }

  private void tellApprovers(Application application) {
    Map<ApproverRole, String> holders = offices.approversOf(application.applicant(), today.date());
    PossibleActions.deciders(application, holders)
        .filter(approver -> applications.noteTold(application, approver, today.moment()))
        .forEach(
            approver ->
                publish(
                    application,
                    "application.awaited",
                    new ApplicationAwaited(
                        application.id(),
                        approver,
                        people.findById(application.applicant()).name(),
                        application.need().system(),
                        application.bodyGroup(),
                        application.need().scope())));
  }

  private void tellApplicant(Application application) {
    publish(
        application,
        "application.decided",
        new ApplicationDecided(
            application.id(),
            application.applicant(),
            application.state(),
            application.need().system(),
            application.bodyGroup(),
            application.need().scope()));
  }

  private void publish(Application application, String type, Object data) {
    outbox.publish(new DomainEvent("application", application.id().toString(), type, data));
  }

  /** The data of {@code application.awaited}: somebody can decide an application now. */
  record ApplicationAwaited(
      UUID applicationId,
      String approver,
      String applicantName,
      AgendaSystem system,
      BodyGroup bodyGroup,
      Scope scope) {}

  /** The data of {@code application.decided}: it was approved, refused or sent back. */
  record ApplicationDecided(
      UUID applicationId,
      String applicant,
      ApplicationState outcome,
      AgendaSystem system,
      BodyGroup bodyGroup,
      Scope scope) {}
}
