package dk.direktion.portfolio.status;

import dk.direktion.common.caller.Caller;
import dk.direktion.common.caller.Roles;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.portfolio.PortfolioRights;
import dk.direktion.portfolio.Today;
import dk.direktion.portfolio.project.Project;
import dk.direktion.portfolio.project.Projects;
import dk.direktion.portfolio.project.RoleHeld;
import dk.direktion.portfolio.project.RoleOnProject;
import dk.direktion.portfolio.status.BoardView.Answer;
import dk.direktion.portfolio.status.BoardView.LineView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The rounds there have been, and who has answered in each. */
@ApplicationScoped
public class ReadingRounds {

  private final PortfolioRights rights;
  private final Caller caller;
  private final StatusRounds rounds;
  private final StatusRequests requests;
  private final StatusReports reports;
  private final StatusPointers pointers;
  private final Projects projects;
  private final RoundEconomies economies;
  private final RoundNames names;
  private final Today today;

  ReadingRounds(
      PortfolioRights rights,
      Caller caller,
      StatusRounds rounds,
      StatusRequests requests,
      StatusReports reports,
      StatusPointers pointers,
      Projects projects,
      RoundEconomies economies,
      RoundNames names,
      Today today) {
    this.rights = rights;
    this.caller = caller;
    this.rounds = rounds;
    this.requests = requests;
    this.reports = reports;
    this.pointers = pointers;
    this.projects = projects;
    this.economies = economies;
    this.names = names;
    this.today = today;
  }

  /** List the rounds, newest first. */
  @Transactional
  public Page<RoundView> list(Paging paging) {
    rights.requireReadingEverything();
    return rounds.newestFirst(paging).map(round -> view(round, lines(round)));
  }

  /** Show who has answered in a round and who has not. */
  @Transactional
  public BoardView board(UUID id) {
    rights.requireReadingEverything();
    StatusRound round = rounds.existing(id);
    List<LineView> lines = lines(round);
    return new BoardView(view(round, lines), lines, pointers.ofRound(id), economies.of(round));
  }

  private List<LineView> lines(StatusRound round) {
    List<StatusRequest> asked = requests.of(round.id());
    Map<UUID, StatusReport> notes = reports.inRound(round.id());
    Map<UUID, Project> byId = new HashMap<>();
    projects.find("id in ?1", asked.stream().map(StatusRequest::projectId).toList()).stream()
        .forEach(project -> byId.put(project.id(), project));
    Collator danish = Collator.getInstance(Locale.forLanguageTag("da"));
    return asked.stream()
        .map(
            request ->
                line(round, request, byId.get(request.projectId()), notes.get(request.projectId())))
        .sorted(Comparator.comparing(LineView::project, danish))
        .toList();
  }

  private LineView line(
      StatusRound round, StatusRequest request, Project project, StatusReport note) {
    Optional<RoleHeld> manager = project.holder(RoleOnProject.MANAGER, today.date());
    return new LineView(
        project.id(),
        project.name(today.date()),
        manager.map(RoleHeld::person).orElseGet(request::managerName),
        manager.map(RoleHeld::username).isPresent(),
        project.person(RoleOnProject.OWNER, today.date()),
        request.askedAt(),
        request.remindedAt(),
        answer(round, project, note),
        note == null || note.state() == ReportState.DRAFT ? null : note.view());
  }

  private Answer answer(StatusRound round, Project project, StatusReport note) {
    if (note != null && note.state() != ReportState.DRAFT) {
      return Answer.valueOf(note.state().name());
    }
    if (!AskedProjects.isToAnswer(project, round.lastDay(today.date()))) {
      return Answer.LEFT;
    }
    if (!round.isOpen() || round.isOverOn(today.date())) {
      return Answer.LATE;
    }
    return note == null ? Answer.ASKED : Answer.BEGUN;
  }

  private RoundView view(StatusRound round, List<LineView> lines) {
    List<LineView> answered = lines.stream().filter(ReadingRounds::isAnswered).toList();
    return new RoundView(
        round.id(),
        names.of(round),
        round.programmeId(),
        names.programme(round.programmeId(), round.month()),
        round.month(),
        round.deadline(),
        round.state(),
        round.openedByName(),
        round.openedAt(),
        round.closedAt(),
        (int) lines.stream().filter(line -> line.answer() != Answer.LEFT).count(),
        answered.size(),
        (int) lines.stream().filter(line -> line.answer() == Answer.LATE).count(),
        counted(answered),
        round.submission(),
        round.decisions(),
        actions(round),
        round.version());
  }

  private static boolean isAnswered(LineView line) {
    return switch (line.answer()) {
      case HANDED_IN, SIGNED, UNSIGNED -> true;
      case ASKED, LATE, LEFT, BEGUN, RETURNED -> false;
    };
  }

  private static Map<Matter, Map<Light, Integer>> counted(List<LineView> answered) {
    Map<Matter, Map<Light, Integer>> counts = new EnumMap<>(Matter.class);
    for (Matter matter : Matter.values()) {
      Map<Light, Integer> ofMatter = new EnumMap<>(Light.class);
      for (Light light : Light.values()) {
        ofMatter.put(light, 0);
      }
      answered.forEach(
          line -> ofMatter.merge(line.note().judgements().of(matter).light(), 1, Integer::sum));
      counts.put(matter, ofMatter);
    }
    return counts;
  }

  private List<String> actions(StatusRound round) {
    List<String> actions = new ArrayList<>();
    if (caller.has(Roles.SECRETARIAT)) {
      if (round.isOpen()) {
        actions.addAll(List.of("remind", "close"));
      } else if (round.canBeSubmitted()) {
        actions.add("submit");
      }
    }
    return actions;
  }
}
