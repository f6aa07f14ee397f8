package dk.direktion.portfolio.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktion.common.caller.Roles;
import dk.direktion.common.caller.SystemWork;
import dk.direktion.portfolio.portfoliolist.RevisingPortfolio;
import dk.direktion.portfolio.project.Projects;
import dk.direktion.portfolio.status.ReportingStatus;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads the demo municipality's portfolio into an empty database, as its secretariat. */
@ApplicationScoped
public class DemoMunicipality {

  private static final String FILE = "/demo/portfolio.json";

  private final boolean wanted;
  private final SystemWork work;
  private final Projects projects;
  private final RevisingPortfolio revising;
  private final ReportingStatus reporting;
  private final ObjectMapper json;

  DemoMunicipality(
      @ConfigProperty(name = "direktion.demo", defaultValue = "false") boolean wanted,
      SystemWork work,
      Projects projects,
      RevisingPortfolio revising,
      ReportingStatus reporting,
      ObjectMapper json) {
    this.wanted = wanted;
    this.work = work;
    this.projects = projects;
    this.revising = revising;
    this.reporting = reporting;
    this.json = json;
  }

  void onStart(@Observes StartupEvent start) {
    if (wanted) {
      load();
    }
  }

  /** Load the portfolio unless there is one already; all of it or nothing. */
  public void load() {
    DemoPortfolio portfolio = read();
    work.runAs(
        "sekretariat",
        Set.of(Roles.SECRETARIAT, Roles.EMPLOYEE),
        () -> {
          if (projects.count() == 0) {
            portfolio.projects().forEach(this::load);
          }
        });
  }

  private void load(DemoPortfolio.DemoProject demo) {
    UUID id = revising.admit(demo.asAdmitted());
    demo.renames().forEach(one -> revising.rename(id, one.day(), one.name()));
    if (demo.left() != null) {
      revising.remove(id, demo.left().day(), demo.left().reason());
    }
    if (demo.closedFrom() != null) {
      revising.close(id, demo.closedFrom());
    }
    revising.waitFor(id, demo.waitsFor());
    projects.flush();
    demo.statuses().forEach(status -> reporting.report(id, status.asReported()));
  }

  private DemoPortfolio read() {
    try (InputStream file = DemoMunicipality.class.getResourceAsStream(FILE)) {
      return json.readValue(file, DemoPortfolio.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
