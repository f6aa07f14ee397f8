package dk.direktion.portfolio.resource;

import dk.direktion.common.web.Denmark;
import dk.direktion.portfolio.person.People;
import dk.direktion.portfolio.person.Person;
import dk.direktion.portfolio.project.Project;
import dk.direktion.portfolio.project.ProjectRights;
import dk.direktion.portfolio.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Shows activities with the names of what and whom they draw. */
@ApplicationScoped
class ActivityViews {

  private static final List<String> ACTIONS = List.of("change", "move", "give-up");

  private final ProjectRights rights;
  private final Projects projects;
  private final People people;
  private final Clock clock;

  ActivityViews(ProjectRights rights, Projects projects, People people, Clock clock) {
    this.rights = rights;
    this.projects = projects;
    this.people = people;
    this.clock = clock;
  }

  ActivityView of(Activity activity) {
    return of(projects.findById(activity.projectId()), List.of(activity)).get(0);
  }

  List<ActivityView> of(Project project, List<Activity> activities) {
    String name = project.name(today());
    List<String> actions = rights.mayKeep(project) ? ACTIONS : List.of();
    Map<String, Person> named =
        people.named(
            activities.stream()
                .flatMap(activity -> activity.draws().stream())
                .map(ResourceDraw::username)
                .toList());
    return activities.stream()
        .map(
            one ->
                new ActivityView(
                    one.id(),
                    one.projectId(),
                    name,
                    one.name(),
                    one.startsOn(),
                    one.endsOn(),
                    one.draws().stream().map(draw -> view(draw, named)).toList(),
                    one.changedAt(),
                    actions,
                    one.version()))
        .toList();
  }

  private static ActivityView.DrawView view(ResourceDraw draw, Map<String, Person> named) {
    Person person = draw.username() == null ? null : named.get(draw.username());
    return new ActivityView.DrawView(
        draw.id(),
        draw.unit(),
        draw.kind(),
        draw.username(),
        person == null ? draw.username() : person.name(),
        draw.total(),
        draw.weeks().stream().map(ActivityView.DrawnHoursView::of).toList());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Denmark.ZONE);
  }
}
