package dk.direktion.portfolio.demo;

import dk.direktion.portfolio.gate.PassGate;
import dk.direktion.portfolio.project.AdmitProject;
import dk.direktion.portfolio.project.GiveRole;
import dk.direktion.portfolio.project.ProjectKind;
import dk.direktion.portfolio.project.ProjectPhase;
import dk.direktion.portfolio.project.RoleOnProject;
import dk.direktion.portfolio.status.Light;
import dk.direktion.portfolio.status.Lights;
import dk.direktion.portfolio.status.ReportStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The demo municipality's portfolio as its file holds it; what is absent did not happen. */
record DemoPortfolio(List<DemoProject> projects) {

  /**
   * One project and what became of it.
   *
   * @param id by which the demo's other services know it; null where none does
   * @param gates passed without a decision, in their order
   */
  record DemoProject(
      UUID id,
      Admission admission,
      String owner,
      String manager,
      List<Helper> helpers,
      List<Renamed> renames,
      Left left,
      LocalDate closedFrom,
      Paused paused,
      List<PassGate> gates,
      List<Status> statuses) {

    DemoProject {
      helpers = orEmpty(helpers);
      renames = orEmpty(renames);
      gates = orEmpty(gates);
      statuses = orEmpty(statuses);
    }

    AdmitProject asAdmitted(UUID programme) {
      return new AdmitProject(
          admission.name(),
          admission.kind(),
          admission.level(),
          programme,
          admission.description(),
          roles(),
          admission.onListFrom(),
          admission.addedReason(),
          admission.phase());
    }

    private List<GiveRole> roles() {
      List<GiveRole> roles = new ArrayList<>();
      roles.add(new GiveRole(RoleOnProject.OWNER, owner, admission.onListFrom(), null));
      roles.add(new GiveRole(RoleOnProject.MANAGER, manager, admission.onListFrom(), null));
      helpers.forEach(helper -> roles.add(helper.asGiven()));
      return roles;
    }

    /** Tells what the project is called in the end. */
    String newestName() {
      return renames.stream()
          .max(Comparator.comparing(Renamed::day))
          .map(Renamed::name)
          .orElse(admission.name());
    }

    private static <T> List<T> orEmpty(List<T> list) {
      return list == null ? List.of() : list;
    }
  }

  /** Somebody of the development unit, which has its people on the projects since 2016. */
  record Helper(RoleOnProject role, String person) {

    private static final LocalDate SINCE = LocalDate.of(2016, 1, 1);

    GiveRole asGiven() {
      return new GiveRole(role, person, SINCE, null);
    }
  }

  record Admission(
      String name,
      ProjectKind kind,
      int level,
      String programme,
      String description,
      LocalDate onListFrom,
      String addedReason,
      ProjectPhase phase) {

    Admission {
      kind = kind == null ? ProjectKind.PROJECT : kind;
    }
  }

  record Renamed(LocalDate day, String name) {}

  record Left(LocalDate day, String reason) {}

  record Paused(LocalDate from, LocalDate until, String reason) {}

  /** A status note with its lights for time, economy, resources and benefits, in that order. */
  record Status(LocalDate date, String text, List<Light> lights) {

    ReportStatus asReported() {
      return new ReportStatus(
          date, text, new Lights(lights.get(0), lights.get(1), lights.get(2), lights.get(3)));
    }
  }
}
