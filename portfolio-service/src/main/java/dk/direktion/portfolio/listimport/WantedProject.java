package dk.direktion.portfolio.listimport;

import dk.direktion.portfolio.project.ProjectKind;
import dk.direktion.portfolio.project.ProjectPhase;
import java.time.LocalDate;

/** What a row asks for; null where the row, or the whole sheet, says nothing. */
record WantedProject(
    String name,
    ProjectKind kind,
    Integer level,
    String programme,
    String description,
    String owner,
    String manager,
    ProjectPhase phase,
    LocalDate onListFrom,
    String addedReason,
    LocalDate leftOn,
    String leftReason) {

  String key() {
    return key(name);
  }

  static String key(String name) {
    return name.strip().toLowerCase();
  }

  ProjectKind kindOr(ProjectKind otherwise) {
    return kind == null ? otherwise : kind;
  }
}
