package dk.direktion.access.stafflist;

import dk.direktion.common.problem.FieldError;
import dk.direktion.common.problem.InvalidInput;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lines of a file, by the columns its first line names. */
final class StaffList {

  private StaffList() {}

  static List<StaffRow> read(byte[] bytes) {
    List<CsvFile.Line> lines = CsvFile.read(bytes);
    if (lines.isEmpty()) {
      throw InvalidInput.of("rows[1]", "empty-file");
    }
    List<Optional<Column>> columns = columns(lines.get(0));
    List<StaffRow> rows = new ArrayList<>();
    for (CsvFile.Line line : lines.subList(1, lines.size())) {
      Map<Column, String> fields = new EnumMap<>(Column.class);
      for (int at = 0; at < Math.min(columns.size(), line.fields().size()); at++) {
        String field = line.fields().get(at);
        columns.get(at).ifPresent(column -> fields.put(column, field));
      }
      rows.add(new StaffRow(line.number(), fields));
    }
    return rows;
  }

  private static List<Optional<Column>> columns(CsvFile.Line headings) {
    List<FieldError> errors = new ArrayList<>();
    List<Optional<Column>> columns = new ArrayList<>();
    for (String heading : headings.fields()) {
      Optional<Column> column = Column.headed(heading);
      if (column.isEmpty() && !heading.isEmpty()) {
        errors.add(new FieldError("rows[1]." + heading, "unknown-column"));
      }
      columns.add(column);
    }
    for (Column needed : List.of(Column.USERNAME, Column.NAME)) {
      if (!columns.contains(Optional.of(needed))) {
        errors.add(new FieldError("rows[1]." + needed.field(), "missing-column"));
      }
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    return columns;
  }
}
