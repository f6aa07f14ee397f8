package dk.direktion.portfolio.role.web;

import dk.direktion.common.sheet.Sheet;
import dk.direktion.common.web.Wording;
import dk.direktion.portfolio.role.RoleView;
import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.List;

/** Roles as a sheet, a row for each. */
@RequestScoped
class RoleSheet {

  static final String EXAMPLE =
      """
      Person;Brugernavn;Enhed;Rolle;Projekt;Art;Fra;Til
      "Mikkel Aagaard";"projektleder";"BYC";"Projektleder";"Udviklingsstrategien";"Projekt";\
      "2015-01-01";""
      """;

  private final Wording wording;

  RoleSheet(Wording wording) {
    this.wording = wording;
  }

  Sheet of(List<RoleView> roles) {
    return new Sheet(
        wording.columns(
            "role", "person", "username", "unit", "role", "project", "kind", "from", "until"),
        roles.stream().<List<?>>map(this::cells).toList());
  }

  String title() {
    return wording.text("role.sheet");
  }

  private List<?> cells(RoleView role) {
    return Arrays.asList(
        role.person(),
        role.username(),
        role.unit(),
        wording.text("project.role." + role.role()),
        role.project(),
        wording.text("project.kind." + role.projectKind()),
        role.from(),
        role.until());
  }
}
