package dk.direktion.portfolio.plan;

import dk.direktion.portfolio.Today;
import dk.direktion.portfolio.project.Project;
import dk.direktion.portfolio.project.Projects;
import dk.direktion.portfolio.project.RoleOnProject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What is on the timeline: the projects on the list of a day that a filter asks for. */
@ApplicationScoped
class ListedPlans {

  private final Projects projects;
  private final Forecasting forecasting;
  private final PlanViews views;
  private final Today today;

  ListedPlans(Projects projects, Forecasting forecasting, PlanViews views, Today today) {
    this.projects = projects;
    this.forecasting = forecasting;
    this.views = views;
    this.today = today;
  }

  /** The projects that are asked for, and what their plans come to. */
  record Listed(List<Project> projects, Forecast forecast) {

    Set<UUID> ids() {
      return new HashSet<>(projects.stream().map(Project::id).toList());
    }
  }

  /** Read no more plans than the answer needs. */
  Listed of(TimelineFilter filter) {
    LocalDate day = filter.onDate() == null ? today.date() : filter.onDate();
    List<Project> all =
        filter.programmeId() == null
            ? projects.allOnTheList(day)
            : within(filter.programmeId(), day);
    if (!filter.isNarrow()) {
      return new Listed(all, forecasting.asOf(day));
    }
    List<Project> wanted = all.stream().filter(one -> isWanted(one, filter, day)).toList();
    return new Listed(wanted, forecasting.around(day, wanted.stream().map(Project::id).toList()));
  }

  private boolean isWanted(Project one, TimelineFilter filter, LocalDate day) {
    return (filter.owner() == null || filter.owner().equals(one.person(RoleOnProject.OWNER, day)))
        && (filter.centre() == null || filter.centre().equals(views.centre(one, day)));
  }

  // The others need not be read to know what belongs to one programme.
  private List<Project> within(UUID programme, LocalDate day) {
    List<Project> found = new ArrayList<>();
    List<Project> next = onTheList(projects.list("id", programme), day);
    List<UUID> above = List.of(programme);
    while (!above.isEmpty()) {
      found.addAll(next);
      next = onTheList(projects.list("parentId in ?1", above), day);
      above = next.stream().map(Project::id).toList();
    }
    return found;
  }

  private static List<Project> onTheList(List<Project> some, LocalDate day) {
    return some.stream().filter(one -> one.listing(day).isPresent()).toList();
  }
}
