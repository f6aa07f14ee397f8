package dk.direktion.portfolio.mandate;

import dk.direktion.common.event.DomainEvent;
import dk.direktion.common.event.Outbox;
import dk.direktion.common.submission.BodyDecision;
import dk.direktion.portfolio.person.People;
import dk.direktion.portfolio.person.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What an approved mandate promises is taken over: its milestones, resources and benefits by the
 * project, its benefits by the budget, and a presentation at the next management forum by the
 * manager's centre manager.
 */
@ApplicationScoped
class BeginningProjects {

  private static final String MANAGEMENT_FORUM = "CF";

  private final Event<MandateApproved> approved;
  private final Outbox outbox;
  private final People people;

  BeginningProjects(Event<MandateApproved> approved, Outbox outbox, People people) {
    this.approved = approved;
    this.outbox = outbox;
    this.people = people;
  }

  void begin(Mandate mandate, BodyDecision decision) {
    WriteMandate written = mandate.content();
    UUID projectId = mandate.projectId();
    approved.fire(takenOver(projectId, written));
    publish(
        projectId,
        "project.started",
        new ProjectStarted(
            projectId,
            written.title(),
            written.owner(),
            written.manager(),
            written.start(),
            written.end(),
            mandate.id(),
            decision.decisionId(),
            written.benefits()));
    publish(
        projectId,
        "presentation.requested",
        new PresentationRequested(
            decision.decisionId(),
            decision.itemId(),
            MANAGEMENT_FORUM,
            presenter(written.manager()).map(Person::username).orElse(null),
            written.title()));
  }

  private static MandateApproved takenOver(UUID projectId, WriteMandate written) {
    return new MandateApproved(
        projectId,
        written.start(),
        written.end(),
        written.milestones().stream()
            .sorted(Comparator.comparing(PlannedMilestone::date))
            .map(one -> new MandateApproved.Milestone(one.name(), one.date()))
            .toList(),
        written.resources().stream()
            .flatMap(one -> one.draws(written.start(), written.end()).stream())
            .toList(),
        written.benefits().stream()
            .map(
                one ->
                    new MandateApproved.Benefit(one.change(), one.yearlyAmount(), one.certainty()))
            .toList());
  }

  // While a centre has no manager, whoever leads the project presents it.
  private Optional<Person> presenter(String manager) {
    Optional<Person> leader = people.called(manager);
    return leader.map(Person::unit).flatMap(people::managerOf).or(() -> leader);
  }

  private void publish(UUID projectId, String type, Object data) {
    outbox.publish(new DomainEvent("project", projectId.toString(), type, data));
  }

  /** A project has begun, with what it is expected to bring. */
  record ProjectStarted(
      UUID projectId,
      String name,
      String owner,
      String manager,
      LocalDate start,
      LocalDate end,
      UUID mandateId,
      UUID decisionId,
      List<ExpectedBenefit> benefits) {}

  /**
   * Somebody is to present a new project to a body at its next meeting.
   *
   * @param responsible a username; null where nobody is known
   */
  record PresentationRequested(
      UUID decisionId, UUID itemId, String bodyCode, String responsible, String project) {}
}
