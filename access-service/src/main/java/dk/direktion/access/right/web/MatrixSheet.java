package dk.direktion.access.right.web;

import dk.direktion.access.reader.Wording;
import dk.direktion.access.right.AgendaSystem;
import dk.direktion.access.right.BodyGroup;
import dk.direktion.access.right.ReadingRight;
import dk.direktion.access.right.ReadingRightsOverview.Row;
import dk.direktion.access.right.Scope;
import dk.direktion.common.sheet.Sheet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the matrix as a sheet: a row for each person, a column for each body group in each system.
 */
@ApplicationScoped
class MatrixSheet {

  private final Wording wording;

  MatrixSheet(Wording wording) {
    this.wording = wording;
  }

  String of(List<Row> rows, List<AgendaSystem> systems) {
    List<String> columns = new ArrayList<>();
    columns.add(wording.text("matrix.column.person"));
    columns.add(wording.text("matrix.column.username"));
    columns.add(wording.text("matrix.column.unit"));
    for (BodyGroup group : BodyGroup.values()) {
      for (AgendaSystem system : systems) {
        columns.add(wording.text("body-group." + group) + ", " + wording.text("system." + system));
      }
    }
    columns.add(wording.text("matrix.column.why"));
    return new Sheet(columns, rows.stream().<List<?>>map(row -> cells(row, systems)).toList())
        .text();
  }

  private List<Object> cells(Row row, List<AgendaSystem> systems) {
    List<Object> cells = new ArrayList<>();
    cells.add(row.person().name());
    cells.add(row.person().username());
    cells.add(row.person().unit() == null ? "" : row.person().unit().code());
    for (BodyGroup group : BodyGroup.values()) {
      for (AgendaSystem system : systems) {
        cells.add(
            reach(
                row.rights().stream()
                    .filter(right -> right.bodyGroup() == group && right.system() == system)
                    .toList()));
      }
    }
    cells.add(
        row.rights().stream()
            .map(right -> wording.text(right.basis().textKey(), right.basis().details()))
            .distinct()
            .collect(Collectors.joining(" · ")));
    return cells;
  }

  private String reach(List<ReadingRight> rights) {
    if (rights.isEmpty()) {
      return "";
    }
    boolean closed = rights.stream().anyMatch(right -> right.scope() == Scope.OPEN_AND_CLOSED);
    String scope = wording.text("scope." + (closed ? Scope.OPEN_AND_CLOSED : Scope.OPEN));
    if (rights.stream().anyMatch(right -> right.onlyBodies().isEmpty())) {
      return scope;
    }
    return rights.stream()
        .flatMap(right -> right.onlyBodies().stream())
        .distinct()
        .sorted()
        .collect(Collectors.joining(", ", scope + " (", ")"));
  }
}
