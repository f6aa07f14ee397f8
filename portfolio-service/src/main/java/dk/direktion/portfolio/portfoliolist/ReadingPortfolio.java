package dk.direktion.portfolio.portfoliolist;

import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.web.Denmark;
import dk.direktion.portfolio.PortfolioRights;
import dk.direktion.portfolio.project.Listing;
import dk.direktion.portfolio.project.Project;
import dk.direktion.portfolio.project.ProjectState;
import dk.direktion.portfolio.project.Projects;
import dk.direktion.portfolio.project.RoleOnProject;
import dk.direktion.portfolio.status.Lights;
import dk.direktion.portfolio.status.StatusReport;
import dk.direktion.portfolio.status.StatusReports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The list of strategic projects (level 1) compared between dates, and summed up. */
@ApplicationScoped
public class ReadingPortfolio {

  private final PortfolioRights rights;
  private final Projects projects;
  private final StatusReports reports;
  private final Clock clock;

  ReadingPortfolio(PortfolioRights rights, Projects projects, StatusReports reports, Clock clock) {
    this.rights = rights;
    this.projects = projects;
    this.reports = reports;
    this.clock = clock;
  }

  /** The difference between any two dates of the list can be shown. */
  @Transactional
  public DifferencesView differences(LocalDate from, LocalDate to) {
    rights.requireReadingEverything();
    if (to.isBefore(from)) {
      throw InvalidInput.of("to", "to-before-from");
    }
    Map<UUID, Project> before = byId(from);
    Map<UUID, Project> after = byId(to);
    return new DifferencesView(
        from,
        to,
        after.values().stream()
            .filter(one -> before.containsKey(one.id()))
            .map(one -> new DifferencesView.Kept(one.id(), one.name(to)))
            .toList(),
        moved(after, before, to, Listing::addedReason),
        moved(before, after, from, Listing::leftReason),
        after.values().stream()
            .filter(one -> before.containsKey(one.id()))
            .flatMap(one -> changes(one, from, to).stream())
            .toList());
  }

  private Map<UUID, Project> byId(LocalDate day) {
    return projects.strategicOn(day).stream()
        .collect(
            Collectors.toMap(
                Project::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
  }

  private static List<DifferencesView.Moved> moved(
      Map<UUID, Project> present,
      Map<UUID, Project> absent,
      LocalDate day,
      Function<Listing, String> reason) {
    return present.values().stream()
        .filter(one -> !absent.containsKey(one.id()))
        .map(
            one ->
                new DifferencesView.Moved(
                    one.id(), one.name(day), reason.apply(one.nearestListing(day))))
        .toList();
  }

  private static List<DifferencesView.Changed> changes(
      Project project, LocalDate from, LocalDate to) {
    List<DifferencesView.Changed> changes = new ArrayList<>();
    note(changes, project, to, "Navn", project.name(from), project.name(to));
    note(
        changes,
        project,
        to,
        "Projektejer",
        project.person(RoleOnProject.OWNER, from),
        project.person(RoleOnProject.OWNER, to));
    note(
        changes,
        project,
        to,
        "Projektleder",
        project.person(RoleOnProject.MANAGER, from),
        project.person(RoleOnProject.MANAGER, to));
    if (project.state(from) != ProjectState.CLOSED && project.state(to) == ProjectState.CLOSED) {
      changes.add(new DifferencesView.Changed(project.id(), project.name(to), "Afsluttet"));
    }
    return changes;
  }

  private static void note(
      List<DifferencesView.Changed> changes,
      Project project,
      LocalDate to,
      String what,
      String before,
      String after) {
    if (!Objects.equals(before, after)) {
      changes.add(
          new DifferencesView.Changed(
              project.id(),
              project.name(to),
              "%s: %s → %s".formatted(what, orNobody(before), orNobody(after))));
    }
  }

  private static String orNobody(String person) {
    return person == null ? "ingen" : person;
  }

  /** Count today's projects by how their newest status says they fare. */
  @Transactional
  public SummaryView summary() {
    rights.requireReadingEverything();
    LocalDate today = LocalDate.ofInstant(clock.instant(), Denmark.ZONE);
    List<Project> listed = projects.strategicOn(today);
    List<Lights> running =
        reports
            .newest(
                listed.stream()
                    .filter(one -> one.state(today) != ProjectState.CLOSED)
                    .map(Project::id)
                    .toList(),
                today)
            .values()
            .stream()
            .map(StatusReport::lights)
            .toList();
    return new SummaryView(
        listed.size(),
        count(running, Lights::onTrack),
        count(running, Lights::wantsAttention),
        count(running, Lights::late));
  }

  private static long count(List<Lights> lights, Predicate<Lights> wanted) {
    return lights.stream().filter(wanted).count();
  }
}
