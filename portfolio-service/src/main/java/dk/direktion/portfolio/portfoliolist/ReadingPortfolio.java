package dk.direktion.portfolio.portfoliolist;

import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.web.Denmark;
import dk.direktion.common.web.Wording;
import dk.direktion.portfolio.PortfolioRights;
import dk.direktion.portfolio.project.Listing;
import dk.direktion.portfolio.project.Pause;
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
import java.util.stream.Stream;

/** The list of strategic projects (level 1) compared between dates, and summed up. */
@ApplicationScoped
public class ReadingPortfolio {

  private final PortfolioRights rights;
  private final Projects projects;
  private final StatusReports reports;
  private final Wording wording;
  private final Clock clock;

  ReadingPortfolio(
      PortfolioRights rights,
      Projects projects,
      StatusReports reports,
      Wording wording,
      Clock clock) {
    this.rights = rights;
    this.projects = projects;
    this.reports = reports;
    this.wording = wording;
    this.clock = clock;
  }

  /** The difference between any two dates of the list can be shown. */
  @Transactional
  public DifferencesView differences(LocalDate from, LocalDate to) {
    rights.requireReadingEverything();
    if (to.isBefore(from)) {
      throw InvalidInput.of("to", "to-before-from");
    }
    List<Project> strategic =
        Stream.concat(projects.strategicOn(to).stream(), projects.strategicOn(from).stream())
            .distinct()
            .toList();
    Map<Boolean, List<Project>> kept =
        strategic.stream()
            .collect(
                Collectors.partitioningBy(
                    one -> one.listing(from).isPresent() && one.listing(to).isPresent()));
    List<Project> both = kept.get(true);
    Map<UUID, Project> programmes = projects.programmesOf(both);
    return new DifferencesView(
        from,
        to,
        both.stream().map(one -> new DifferencesView.Kept(one.id(), one.name(to))).toList(),
        moved(kept.get(false), to, Listing::addedReason),
        moved(kept.get(false), from, Listing::leftReason),
        both.stream().flatMap(one -> changes(one, programmes, from, to).stream()).toList());
  }

  private static List<DifferencesView.Moved> moved(
      List<Project> notOnBoth, LocalDate day, Function<Listing, String> reason) {
    return notOnBoth.stream()
        .flatMap(
            one ->
                one.listing(day).stream()
                    .map(
                        listing ->
                            new DifferencesView.Moved(
                                one.id(), one.name(day), reason.apply(listing))))
        .toList();
  }

  private List<DifferencesView.Changed> changes(
      Project project, Map<UUID, Project> programmes, LocalDate from, LocalDate to) {
    Map<String, Function<LocalDate, String>> told = new LinkedHashMap<>();
    told.put("name", project::name);
    told.put("level", day -> String.valueOf(project.place(day).level()));
    told.put("programme", day -> name(programmes.get(project.place(day).parentId()), day));
    told.put("owner", day -> project.person(RoleOnProject.OWNER, day));
    told.put("manager", day -> project.person(RoleOnProject.MANAGER, day));
    if (project.state(to) != ProjectState.CLOSED) {
      told.put("phase", day -> wording.text("project.phase." + project.course().phase(day)));
    }
    List<DifferencesView.Changed> changes = new ArrayList<>();
    told.forEach(
        (what, value) -> {
          String before = value.apply(from);
          String after = value.apply(to);
          if (!Objects.equals(before, after)) {
            changes.add(changed(project, to, change(what, before, after)));
          }
        });
    noteReturn(changes, project, from, to);
    noteState(changes, project, from, to);
    return changes;
  }

  private String change(String what, String before, String after) {
    return wording.text(
        "difference.change",
        Map.of(
            "what",
            wording.text("difference." + what),
            "before",
            orNone(before),
            "after",
            orNone(after)));
  }

  // On the list on both days, and yet not all the time between.
  private void noteReturn(
      List<DifferencesView.Changed> changes, Project project, LocalDate from, LocalDate to) {
    Listing before = project.listing(from).orElseThrow();
    Listing after = project.listing(to).orElseThrow();
    if (!before.equals(after)) {
      changes.add(
          changed(
              project,
              to,
              wording.text(
                  "difference.returned",
                  Map.of(
                      "left", before.leftOn(),
                      "leftReason", orNone(before.leftReason()),
                      "returned", after.onListFrom(),
                      "addedReason", orNone(after.addedReason())))));
    }
  }

  private void noteState(
      List<DifferencesView.Changed> changes, Project project, LocalDate from, LocalDate to) {
    ProjectState after = project.state(to);
    if (project.state(from) != after) {
      String why = project.course().pause(to).map(Pause::reason).orElse("");
      changes.add(changed(project, to, wording.text("difference." + after, Map.of("reason", why))));
    }
  }

  private static DifferencesView.Changed changed(Project project, LocalDate to, String what) {
    return new DifferencesView.Changed(project.id(), project.name(to), what);
  }

  private static String name(Project programme, LocalDate day) {
    return programme == null ? null : programme.name(day);
  }

  private String orNone(String value) {
    return value == null ? wording.text("difference.none") : value;
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
