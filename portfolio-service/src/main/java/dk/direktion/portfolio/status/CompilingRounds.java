package dk.direktion.portfolio.status;

import dk.direktion.portfolio.PortfolioRights;
import dk.direktion.portfolio.Today;
import dk.direktion.portfolio.project.Project;
import dk.direktion.portfolio.project.Projects;
import dk.direktion.portfolio.project.RoleOnProject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Puts all notes of a round together. */
@ApplicationScoped
public class CompilingRounds {

  private final PortfolioRights rights;
  private final StatusRounds rounds;
  private final StatusRequests requests;
  private final StatusReports reports;
  private final Projects projects;
  private final RoundEconomies economies;
  private final RoundNames names;
  private final Today today;

  CompilingRounds(
      PortfolioRights rights,
      StatusRounds rounds,
      StatusRequests requests,
      StatusReports reports,
      Projects projects,
      RoundEconomies economies,
      RoundNames names,
      Today today) {
    this.rights = rights;
    this.rounds = rounds;
    this.requests = requests;
    this.reports = reports;
    this.projects = projects;
    this.economies = economies;
    this.names = names;
    this.today = today;
  }

  /** Write all notes of a round as one accessible PDF. */
  @Transactional
  public byte[] pdf(UUID roundId) {
    rights.requireReadingEverything();
    return RoundPaper.of(compiled(rounds.existing(roundId)));
  }

  /** What is handed in counts; what is still being written does not. */
  CompiledRound compiled(StatusRound round) {
    Map<UUID, StatusReport> notes = reports.inRound(round.id());
    List<StatusRequest> asked = requests.of(round.id());
    Map<UUID, Project> byId = new HashMap<>();
    projects.find("id in ?1", asked.stream().map(StatusRequest::projectId).toList()).stream()
        .forEach(project -> byId.put(project.id(), project));
    LocalDate day = round.isOpen() ? today.date() : round.deadline();
    LocalDate last = round.lastDay(today.date());
    Collator danish = Collator.getInstance(Locale.forLanguageTag("da"));
    return new CompiledRound(
        round,
        names.of(round),
        asked.stream()
            .map(request -> line(request, byId.get(request.projectId()), notes, day, last))
            .sorted(Comparator.comparing(CompiledRound.Line::project, danish))
            .toList(),
        economies.of(round));
  }

  private static CompiledRound.Line line(
      StatusRequest request,
      Project project,
      Map<UUID, StatusReport> notes,
      LocalDate day,
      LocalDate last) {
    StatusReport note = notes.get(request.projectId());
    return new CompiledRound.Line(
        project.id(),
        project.name(day),
        request.managerName(),
        project.person(RoleOnProject.OWNER, day),
        AskedProjects.isToAnswer(project, last),
        note == null || note.state().isEditable() ? null : note);
  }
}
