package dk.direktion.portfolio.plan;

import dk.direktion.common.web.UuidV7;
import dk.direktion.portfolio.DanishDates;
import dk.direktion.portfolio.mandate.MandateApproved;
import dk.direktion.portfolio.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/** What an approved mandate promises is its project's plan, approved with it. */
@ApplicationScoped
class TakingOverMandates {

  private static final String WRITER = "Direktionsportal";

  private final Plans plans;
  private final Milestones milestones;
  private final Projects projects;
  private final Clock clock;

  TakingOverMandates(Plans plans, Milestones milestones, Projects projects, Clock clock) {
    this.plans = plans;
    this.milestones = milestones;
    this.projects = projects;
    this.clock = clock;
  }

  void takeOver(@Observes MandateApproved mandate) {
    Plan plan = plans.of(mandate.projectId());
    plan.span(
        days(mandate, mandate.start()).min(Comparator.naturalOrder()).orElse(null),
        days(mandate, mandate.end()).max(Comparator.naturalOrder()).orElse(null));
    plans.persist(plan);
    // It came on the list on the day of the meeting, which may be told of days later.
    String reason =
        "Mandat godkendt " + DanishDates.text(projects.findById(mandate.projectId()).cameOn());
    for (MandateApproved.Milestone promised : mandate.milestones()) {
      Milestone milestone =
          new Milestone(UuidV7.next(clock), mandate.projectId(), promised.name(), promised.date());
      milestone.approve(new Baseline(promised.date(), reason, WRITER, clock.instant()));
      milestones.persist(milestone);
    }
  }

  // A milestone the mandate puts outside its own time widens the time rather than being lost.
  private static Stream<LocalDate> days(MandateApproved mandate, LocalDate own) {
    return own == null
        ? Stream.empty()
        : Stream.concat(
                Stream.of(own), mandate.milestones().stream().map(MandateApproved.Milestone::date))
            .filter(Objects::nonNull);
  }
}
