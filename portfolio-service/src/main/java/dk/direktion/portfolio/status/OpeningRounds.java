package dk.direktion.portfolio.status;

import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.problem.NotFound;
import dk.direktion.common.web.UuidV7;
import dk.direktion.portfolio.PortfolioRights;
import dk.direktion.portfolio.Today;
import dk.direktion.portfolio.project.Project;
import dk.direktion.portfolio.project.ProjectKind;
import dk.direktion.portfolio.project.Projects;
import dk.direktion.portfolio.project.RoleOnProject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Opens a round: asks each project, and writes to its manager with a link to the note. */
@ApplicationScoped
public class OpeningRounds {

  private final PortfolioRights rights;
  private final StatusRounds rounds;
  private final StatusRequests requests;
  private final Projects projects;
  private final AskedProjects asked;
  private final RoundNames names;
  private final TellingManagers telling;
  private final Signing signing;
  private final Today today;
  private final Clock clock;

  OpeningRounds(
      PortfolioRights rights,
      StatusRounds rounds,
      StatusRequests requests,
      Projects projects,
      AskedProjects asked,
      RoundNames names,
      TellingManagers telling,
      Signing signing,
      Today today,
      Clock clock) {
    this.rights = rights;
    this.rounds = rounds;
    this.requests = requests;
    this.projects = projects;
    this.asked = asked;
    this.names = names;
    this.telling = telling;
    this.signing = signing;
    this.today = today;
    this.clock = clock;
  }

  /**
   * Open a round.
   *
   * @throws InvalidInput for a deadline that is over, or where there is nobody to ask
   * @throws StatusRoundExists if the same projects have been asked for the month
   * @throws AlreadyAsked if one of them is asked in another open round
   */
  @Transactional
  public UUID open(OpenRound wanted) {
    rights.requireKeepingTheList();
    if (wanted.deadline().isBefore(today.date())) {
      throw InvalidInput.of("deadline", "deadline-over");
    }
    requireProgramme(wanted.programmeId());
    StatusRound round = begin(wanted);
    requests.of(round.id()).forEach(request -> telling.tell("status-asked", round, request));
    return round.id();
  }

  private void requireProgramme(UUID programmeId) {
    if (programmeId != null) {
      Project programme =
          projects.findByIdOptional(programmeId).orElseThrow(() -> new NotFound("project"));
      if (programme.kind() != ProjectKind.PROGRAMME) {
        throw InvalidInput.of("programmeId", "not-a-programme");
      }
    }
  }

  /** Ask without writing to anybody. */
  StatusRound begin(OpenRound wanted) {
    return begin(wanted, asked.on(today.date(), wanted.programmeId()));
  }

  /** Ask some projects for an earlier month. */
  StatusRound begin(OpenRound wanted, Set<UUID> told) {
    return begin(wanted, projects.list("id in ?1", told));
  }

  private StatusRound begin(OpenRound wanted, List<Project> toAsk) {
    LocalDate month = wanted.month().withDayOfMonth(1);
    rounds
        .of(wanted.programmeId(), month)
        .ifPresent(
            round -> {
              throw new StatusRoundExists(names.of(round));
            });
    if (toAsk.isEmpty()) {
      throw InvalidInput.of("programmeId", "nobody-to-ask");
    }
    List<UUID> ids = toAsk.stream().map(Project::id).toList();
    requests.openAmong(ids).stream()
        .findFirst()
        .ifPresent(
            one -> {
              throw new AlreadyAsked(telling.nameOf(one.projectId()));
            });
    StatusRound round =
        StatusRound.open(
            UuidV7.next(clock),
            wanted.programmeId(),
            month,
            wanted.deadline(),
            signing.signature());
    rounds.persistAndFlush(round);
    toAsk.forEach(project -> ask(round, project));
    requests.flush();
    return round;
  }

  private void ask(StatusRound round, Project project) {
    StatusRequest request =
        new StatusRequest(
            UuidV7.next(clock),
            round.id(),
            project.id(),
            project.holder(RoleOnProject.MANAGER, today.date()).orElse(null),
            today.moment());
    request.passSteps(today.date(), round.deadline());
    requests.persist(request);
  }
}
