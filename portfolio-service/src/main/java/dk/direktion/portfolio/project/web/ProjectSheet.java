package dk.direktion.portfolio.project.web;

import dk.direktion.common.sheet.Sheet;
import dk.direktion.common.web.Wording;
import dk.direktion.portfolio.project.ProjectView;
import dk.direktion.portfolio.status.Lights;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The list as a sheet; how the projects fare only where the reader may see it of some. */
@RequestScoped
class ProjectSheet {

  static final String EXAMPLE =
      """
      Navn;Art;Niveau;Program;Beskrivelse;Projektejer;Projektleder;Tilstand;Fase;På listen fra;\
      Begrundelse;Taget af listen;Årsag
      "Udviklingsstrategien";"Projekt";"1";"";"Kommunens udviklingsstrategi";"Henrik Dalgaard";\
      "Mikkel Aagaard";"I gang";"Gennemførelse";"2015-01-01";"Strategibrev 2015";"";""
      """;

  private final Wording wording;

  ProjectSheet(Wording wording) {
    this.wording = wording;
  }

  Sheet of(List<ProjectView> projects) {
    boolean lights = projects.stream().map(ProjectView::lights).anyMatch(Objects::nonNull);
    // By these names an import knows the columns again, whichever of the languages they are in.
    List<String> columns =
        new ArrayList<>(
            wording.columns(
                "list",
                "NAME",
                "KIND",
                "LEVEL",
                "PROGRAMME",
                "DESCRIPTION",
                "OWNER",
                "MANAGER",
                "STATE",
                "PHASE",
                "ON_LIST_FROM",
                "ADDED_REASON",
                "LEFT_ON",
                "LEFT_REASON"));
    if (lights) {
      columns.addAll(wording.columns("matter", "TIME", "ECONOMY", "RESOURCES", "BENEFITS"));
      columns.addAll(wording.columns("list", "status", "statusDate"));
    }
    return new Sheet(columns, projects.stream().<List<?>>map(one -> cells(one, lights)).toList());
  }

  String title() {
    return wording.text("list.sheet");
  }

  private List<?> cells(ProjectView project, boolean lights) {
    List<Object> cells =
        new ArrayList<>(
            Arrays.asList(
                project.name(),
                wording.text("project.kind." + project.kind()),
                project.level(),
                project.programme(),
                project.description(),
                project.owner(),
                project.manager(),
                wording.text("project.state." + project.state()),
                wording.text("project.phase." + project.phase()),
                project.onListFrom(),
                project.addedReason(),
                project.leftOn(),
                project.leftReason()));
    if (lights) {
      Lights shown = project.lights();
      cells.addAll(
          shown == null
              ? Arrays.asList(null, null, null, null)
              : List.of(
                  wording.text("light." + shown.time()),
                  wording.text("light." + shown.economy()),
                  wording.text("light." + shown.resources()),
                  wording.text("light." + shown.benefits())));
      cells.add(project.statusText());
      cells.add(project.statusDate());
    }
    return cells;
  }
}
