package dk.direktion.portfolio.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktion.common.caller.Roles;
import dk.direktion.common.caller.SystemWork;
import dk.direktion.common.web.EntityTags;
import dk.direktion.portfolio.gate.PassGate;
import dk.direktion.portfolio.gate.PassingGates;
import dk.direktion.portfolio.portfoliolist.RevisingPortfolio;
import dk.direktion.portfolio.project.AdmitProject;
import dk.direktion.portfolio.project.Projects;
import dk.direktion.portfolio.status.ReportStatus;
import dk.direktion.portfolio.status.ReportingStatus;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads the demo municipality's portfolio into an empty database, as its secretariat. */
@ApplicationScoped
public class DemoMunicipality {

  private static final String FILE = "/demo/portfolio.json";
  private static final LocalDate OF_JANUARY = LocalDate.of(2016, 1, 15);

  private final boolean wanted;
  private final SystemWork work;
  private final Projects projects;
  private final RevisingPortfolio revising;
  private final ReportingStatus reporting;
  private final PassingGates gates;
  private final DemoPlans plans;
  private final DemoRounds rounds;
  private final ObjectMapper json;

  DemoMunicipality(
      @ConfigProperty(name = "direktion.demo", defaultValue = "false") boolean wanted,
      SystemWork work,
      Projects projects,
      RevisingPortfolio revising,
      ReportingStatus reporting,
      PassingGates gates,
      DemoPlans plans,
      DemoRounds rounds,
      ObjectMapper json) {
    this.wanted = wanted;
    this.work = work;
    this.projects = projects;
    this.revising = revising;
    this.reporting = reporting;
    this.gates = gates;
    this.plans = plans;
    this.rounds = rounds;
    this.json = json;
  }

  // Before the directory is followed: a person told of meanwhile would not be tied to the roles.
  void onStart(@Observes @Priority(Interceptor.Priority.APPLICATION) StartupEvent start) {
    if (wanted) {
      load();
    }
  }

  /** Load the portfolio unless there is one already; all of it or nothing. */
  public void load() {
    DemoPortfolio portfolio = read();
    work.runAs(
        "sekretariat",
        "Maja Holm",
        Set.of(Roles.SECRETARIAT, Roles.EMPLOYEE),
        () -> {
          if (projects.count() == 0) {
            Map<String, UUID> loaded = new HashMap<>();
            Map<UUID, ReportStatus> january = new LinkedHashMap<>();
            portfolio.projects().forEach(demo -> load(demo, loaded, january));
            plans.load(loaded);
            rounds.load(loaded, january);
          }
        });
  }

  // A programme stands in the file before what belongs to it.
  private void load(
      DemoPortfolio.DemoProject demo, Map<String, UUID> loaded, Map<UUID, ReportStatus> january) {
    AdmitProject admission = demo.asAdmitted(loaded.get(demo.admission().programme()));
    UUID id = demo.id() == null ? revising.admit(admission) : revising.admit(demo.id(), admission);
    loaded.put(demo.newestName(), id);
    demo.renames().forEach(one -> revising.rename(id, version(id), one.day(), one.name()));
    if (demo.left() != null) {
      revising.remove(id, version(id), demo.left().day(), demo.left().reason());
    }
    if (demo.closedFrom() != null) {
      revising.close(id, version(id), demo.closedFrom());
    }
    if (demo.paused() != null) {
      revising.pause(
          id, version(id), demo.paused().from(), demo.paused().until(), demo.paused().reason());
    }
    projects.flush();
    demo.gates().forEach(gate -> pass(id, gate));
    for (DemoPortfolio.Status status : demo.statuses()) {
      if (status.date().equals(OF_JANUARY)) {
        january.put(id, status.asReported());
      } else {
        reporting.report(id, status.asReported());
      }
    }
  }

  private void pass(UUID id, PassGate gate) {
    gates.pass(id, version(id), gate);
    projects.flush();
  }

  private String version(UUID id) {
    return EntityTags.of(projects.findById(id).version());
  }

  private DemoPortfolio read() {
    try (InputStream file = DemoMunicipality.class.getResourceAsStream(FILE)) {
      return json.readValue(file, DemoPortfolio.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
