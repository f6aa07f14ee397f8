package dk.direktion.portfolio.listimport.web;

import dk.direktion.common.sheet.Sheet;
import dk.direktion.common.web.Wording;
import dk.direktion.portfolio.listimport.ImportRowView;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with an import as a sheet, a row for each cell. */
@RequestScoped
class ImportErrorSheet {

  private final Wording wording;

  ImportErrorSheet(Wording wording) {
    this.wording = wording;
  }

  Sheet of(List<ImportRowView> rows) {
    List<List<?>> lines = new ArrayList<>();
    rows.forEach(
        row ->
            row.errors()
                .forEach(
                    error ->
                        lines.add(
                            List.of(
                                row.number(),
                                row.name(),
                                wording.text("list." + error.column()),
                                error.value(),
                                wording.text("import.problem." + error.problem())))));
    return new Sheet(wording.columns("import", "row", "name", "column", "value", "problem"), lines);
  }

  String title() {
    return wording.text("import.sheet");
  }
}
