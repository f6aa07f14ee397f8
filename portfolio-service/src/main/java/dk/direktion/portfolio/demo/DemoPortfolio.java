package dk.direktion.portfolio.demo;

import dk.direktion.portfolio.project.AdmitProject;
import dk.direktion.portfolio.project.ProjectRole;
import dk.direktion.portfolio.project.RoleOnProject;
import dk.direktion.portfolio.status.Light;
import dk.direktion.portfolio.status.Lights;
import dk.direktion.portfolio.status.ReportStatus;
import java.time.LocalDate;
import java.util.List;

/** The demo municipality's portfolio as its file holds it; what is absent did not happen. */
record DemoPortfolio(List<DemoProject> projects) {

  /** One project and what became of it. */
  record DemoProject(
      Admission admission,
      String owner,
      String manager,
      List<Renamed> renames,
      Left left,
      LocalDate closedFrom,
      List<String> waitsFor,
      List<Status> statuses) {

    DemoProject {
      renames = orEmpty(renames);
      waitsFor = orEmpty(waitsFor);
      statuses = orEmpty(statuses);
    }

    AdmitProject asAdmitted() {
      return new AdmitProject(
          admission.name(),
          admission.level(),
          admission.programme(),
          admission.description(),
          List.of(
              new ProjectRole(RoleOnProject.OWNER, owner, admission.onListFrom()),
              new ProjectRole(RoleOnProject.MANAGER, manager, admission.onListFrom())),
          admission.onListFrom(),
          admission.addedReason());
    }

    private static <T> List<T> orEmpty(List<T> list) {
      return list == null ? List.of() : list;
    }
  }

  record Admission(
      String name,
      int level,
      String programme,
      String description,
      LocalDate onListFrom,
      String addedReason) {}

  record Renamed(LocalDate day, String name) {}

  record Left(LocalDate day, String reason) {}

  /** A status note with its lights for time, economy, resources and benefits, in that order. */
  record Status(LocalDate date, String text, List<Light> lights) {

    ReportStatus asReported() {
      return new ReportStatus(
          date, text, new Lights(lights.get(0), lights.get(1), lights.get(2), lights.get(3)));
    }
  }
}
