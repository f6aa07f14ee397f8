package dk.direktion.portfolio.plan;

import dk.direktion.portfolio.project.Project;
import dk.direktion.portfolio.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reckons what all plans together come to. */
@ApplicationScoped
class Forecasting {

  private final Projects projects;
  private final Plans plans;
  private final Milestones milestones;
  private final Dependencies dependencies;

  Forecasting(Projects projects, Plans plans, Milestones milestones, Dependencies dependencies) {
    this.projects = projects;
    this.plans = plans;
    this.milestones = milestones;
    this.dependencies = dependencies;
  }

  /**
   * Reckon with what has to do with some projects: all they wait for, and all that wait for them,
   * by however many steps. What it says of these is what {@link #asOf} says.
   */
  Forecast around(LocalDate day, Collection<UUID> wanted) {
    Set<UUID> chain = dependencies.chains(wanted);
    List<Project> chained = projects.list("id in ?1", chain);
    Map<UUID, Project> byId = new HashMap<>(projects.programmesOf(chained));
    chained.forEach(one -> byId.put(one.id(), one));
    return new Forecast(
        day,
        byId,
        plans.list("projectId in ?1", chain).stream()
            .collect(Collectors.toMap(Plan::projectId, Function.identity())),
        milestones.presentOf(chain),
        dependencies.of(chain));
  }

  /** Reckon with everything as it is, seen from a day. */
  Forecast asOf(LocalDate day) {
    return new Forecast(
        day,
        projects.listAll().stream().collect(Collectors.toMap(Project::id, Function.identity())),
        plans.listAll().stream().collect(Collectors.toMap(Plan::projectId, Function.identity())),
        milestones.present(),
        dependencies.present());
  }
}
