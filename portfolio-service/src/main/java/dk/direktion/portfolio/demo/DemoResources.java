package dk.direktion.portfolio.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktion.common.caller.Roles;
import dk.direktion.common.caller.SystemWork;
import dk.direktion.common.web.Denmark;
import dk.direktion.portfolio.person.Centres;
import dk.direktion.portfolio.person.People;
import dk.direktion.portfolio.project.Project;
import dk.direktion.portfolio.project.Projects;
import dk.direktion.portfolio.resource.Capacities;
import dk.direktion.portfolio.resource.PlanningActivities;
import dk.direktion.portfolio.resource.SettingCapacity;
import dk.direktion.portfolio.resource.Week;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Loads what the demo municipality's projects draw, around the day it is loaded, as soon as the
 * directory has told of the centres and the people.
 */
@ApplicationScoped
public class DemoResources {

  private static final String FILE = "/demo/resources.json";

  private final boolean wanted;
  private final SystemWork work;
  private final Centres centres;
  private final People people;
  private final Projects projects;
  private final Capacities capacities;
  private final SettingCapacity setting;
  private final PlanningActivities planning;
  private final ObjectMapper json;
  private final Clock clock;
  private final AtomicBoolean loaded = new AtomicBoolean();

  DemoResources(
      @ConfigProperty(name = "direktion.demo", defaultValue = "false") boolean wanted,
      SystemWork work,
      Centres centres,
      People people,
      Projects projects,
      Capacities capacities,
      SettingCapacity setting,
      PlanningActivities planning,
      ObjectMapper json,
      Clock clock) {
    this.wanted = wanted;
    this.work = work;
    this.centres = centres;
    this.people = people;
    this.projects = projects;
    this.capacities = capacities;
    this.setting = setting;
    this.planning = planning;
    this.json = json;
    this.clock = clock;
  }

  @Scheduled(
      every = "2s",
      identity = "load-demo-resources",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void onSchedule() {
    if (wanted && !loaded.get()) {
      load();
    }
  }

  /** Load it unless there is some already; all of it, or nothing while somebody is not known. */
  public void load() {
    DemoDraws draws = read();
    work.runAs(
        "sekretariat",
        Set.of(Roles.SECRETARIAT, Roles.EMPLOYEE),
        () -> {
          if (capacities.count() > 0) {
            loaded.set(true);
          } else if (isEverybodyKnown(draws)) {
            load(draws);
            loaded.set(true);
          }
        });
  }

  private boolean isEverybodyKnown(DemoDraws draws) {
    return draws.staff().keySet().stream().allMatch(centres::has)
        && people.named(draws.people()).size() == draws.people().size();
  }

  private void load(DemoDraws draws) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Denmark.ZONE);
    draws.capacities().forEach(setting::set);
    Map<String, Project> byName =
        projects.strategicOn(today).stream()
            .collect(Collectors.toMap(project -> project.name(today), project -> project));
    draws
        .activities()
        .forEach(
            activity ->
                planning.plan(
                    byName.get(activity.project()).id(), activity.asPlanned(Week.of(today))));
  }

  private DemoDraws read() {
    try (InputStream file = DemoResources.class.getResourceAsStream(FILE)) {
      return json.readValue(file, DemoDraws.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
