package dk.direktion.access.stafflist;

import dk.direktion.access.directory.Appointing;
import dk.direktion.access.directory.PositionKind;
import dk.direktion.common.problem.FieldError;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One line of a staff list: a person and, where a unit is named, a position. */
final class StaffRow {

  private static final DateTimeFormatter DANISH = DateTimeFormatter.ofPattern("d-M-uuuu");
  private static final String USERNAME = "(?!service-account-)[a-zæøå0-9][a-zæøå0-9._@-]{2,99}";

  private final int number;
  private final Map<Column, String> fields;
  private final List<FieldError> errors = new ArrayList<>();
  private PositionKind kind = PositionKind.STAFF;
  private LocalDate from;
  private LocalDate to;

  StaffRow(int number, Map<Column, String> fields) {
    this.number = number;
    this.fields = fields;
    check();
  }

  private void check() {
    if (!username().matches(USERNAME)) {
      refuse(Column.USERNAME, "username-form");
    }
    if (name().isEmpty()) {
      refuse(Column.NAME, "missing-field");
    }
    if (email() != null && !email().matches("[^@]+@[^@]+")) {
      refuse(Column.EMAIL, "email-form");
    }
    if (!hasPosition() && (!text(Column.TITLE).isEmpty() || !text(Column.KIND).isEmpty())) {
      refuse(Column.UNIT, "missing-field");
    }
    if (!text(Column.KIND).isEmpty()) {
      try {
        kind = PositionKind.valueOf(text(Column.KIND).toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException unknown) {
        refuse(Column.KIND, "unknown-kind");
      }
    }
    from = date(Column.FROM);
    to = date(Column.TO);
  }

  private LocalDate date(Column column) {
    String text = text(column).replace('.', '-').replace('/', '-');
    if (text.isEmpty()) {
      return null;
    }
    try {
      return text.matches("\\d{4}-.*") ? LocalDate.parse(text) : LocalDate.parse(text, DANISH);
    } catch (DateTimeException unreadable) {
      refuse(column, "date-form");
      return null;
    }
  }

  void refuse(Column column, String because) {
    errors.add(new FieldError(column.field(), because));
  }

  /** Takes over what an appointment says of its own fields. */
  void refuse(List<FieldError> obstacles) {
    for (FieldError obstacle : obstacles) {
      Column column =
          switch (obstacle.field()) {
            case "area" -> Column.AREA;
            case "ends" -> Column.TO;
            case "person" -> Column.USERNAME;
            default -> Column.UNIT;
          };
      refuse(column, obstacle.message());
    }
  }

  /** Returns the position asked for. */
  Appointing.Wish wish(boolean main) {
    return new Appointing.Wish(
        username(),
        kind,
        title(),
        text(Column.UNIT),
        text(Column.AREA).isEmpty() ? null : text(Column.AREA),
        main,
        from,
        to);
  }

  int number() {
    return number;
  }

  String username() {
    return text(Column.USERNAME).toLowerCase(Locale.ROOT);
  }

  String name() {
    return text(Column.NAME);
  }

  String email() {
    return text(Column.EMAIL).isEmpty() ? null : text(Column.EMAIL);
  }

  boolean hasPosition() {
    return !text(Column.UNIT).isEmpty();
  }

  String unit() {
    return text(Column.UNIT);
  }

  PositionKind kind() {
    return kind;
  }

  String title() {
    return text(Column.TITLE).isEmpty() ? "Medarbejder" : text(Column.TITLE);
  }

  List<FieldError> errors() {
    return errors;
  }

  private String text(Column column) {
    return fields.getOrDefault(column, "");
  }
}
