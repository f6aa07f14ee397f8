package dk.direktion.portfolio.listimport;

import dk.direktion.portfolio.DanishNames;
import dk.direktion.portfolio.project.ProjectKind;
import dk.direktion.portfolio.project.ProjectPhase;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One row of the sheet: what it asks for, and what is wrong with it as it stands. */
final class ReadRow {

  private static final int EARLIEST_YEAR = 1990;
  private static final int LATEST_YEAR = 2100;
  private static final List<DateTimeFormatter> DAYS =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE,
          DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT),
          DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT),
          DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT));

  private static final Map<ListColumn, Integer> LONGEST =
      new EnumMap<>(
          Map.of(
              ListColumn.NAME, 200,
              ListColumn.DESCRIPTION, 4000,
              ListColumn.OWNER, 200,
              ListColumn.MANAGER, 200,
              ListColumn.ADDED_REASON, 300,
              ListColumn.LEFT_REASON, 300));

  private final int number;
  private final Map<ListColumn, String> cells;
  private final List<RowError> errors = new ArrayList<>();
  private final WantedProject wanted;

  /**
   * @param number the row's number in the sheet, counted as the office program does
   */
  ReadRow(int number, Map<ListColumn, String> cells) {
    this.number = number;
    this.cells = cells;
    ListColumn.NEEDED.forEach(this::requireText);
    LONGEST.forEach(this::requireShort);
    LocalDate came = read(ListColumn.ON_LIST_FROM, RowProblem.NOT_A_DAY, ReadRow::day);
    LocalDate left = read(ListColumn.LEFT_ON, RowProblem.NOT_A_DAY, ReadRow::day);
    if (came != null && left != null && !left.isAfter(came)) {
      wrong(ListColumn.LEFT_ON, RowProblem.LEFT_BEFORE_IT_CAME);
    }
    if (left != null) {
      requireText(ListColumn.LEFT_REASON);
    }
    wanted =
        new WantedProject(
            text(ListColumn.NAME),
            read(ListColumn.KIND, RowProblem.NOT_A_KIND, kinds()),
            read(ListColumn.LEVEL, RowProblem.NOT_A_LEVEL, ReadRow::level),
            text(ListColumn.PROGRAMME),
            text(ListColumn.DESCRIPTION),
            text(ListColumn.OWNER),
            text(ListColumn.MANAGER),
            read(ListColumn.PHASE, RowProblem.NOT_A_PHASE, phases()),
            came,
            text(ListColumn.ADDED_REASON),
            left,
            left == null ? null : text(ListColumn.LEFT_REASON));
  }

  int number() {
    return number;
  }

  Map<ListColumn, String> cells() {
    return cells;
  }

  WantedProject wanted() {
    return wanted;
  }

  List<RowError> errors() {
    return errors;
  }

  boolean says(ListColumn column) {
    return cells.containsKey(column);
  }

  void wrong(ListColumn column, RowProblem problem) {
    errors.add(new RowError(column, column.heading(), problem, cells.getOrDefault(column, "")));
  }

  private String text(ListColumn column) {
    String text = cells.getOrDefault(column, "").strip();
    return text.isEmpty() ? null : text;
  }

  private void requireText(ListColumn column) {
    if (text(column) == null) {
      wrong(column, RowProblem.MISSING);
    }
  }

  private void requireShort(ListColumn column, int longest) {
    if (cells.getOrDefault(column, "").length() > longest) {
      wrong(column, RowProblem.TOO_LONG);
    }
  }

  private <T> T read(ListColumn column, RowProblem otherwise, Function<String, T> reader) {
    String text = text(column);
    T value = text == null ? null : reader.apply(text);
    if (text != null && value == null) {
      wrong(column, otherwise);
    }
    return value;
  }

  private static Integer level(String text) {
    return text.equals("1") || text.equals("2") ? Integer.valueOf(text) : null;
  }

  private static LocalDate day(String text) {
    for (DateTimeFormatter form : DAYS) {
      try {
        LocalDate day = LocalDate.parse(text, form);
        return day.getYear() >= EARLIEST_YEAR && day.getYear() <= LATEST_YEAR ? day : null;
      } catch (DateTimeException anotherForm) {
        continue;
      }
    }
    return null;
  }

  private static Function<String, ProjectKind> kinds() {
    return text ->
        Arrays.stream(ProjectKind.values())
            .filter(one -> isNamed(text, one, DanishNames.of(one)))
            .findFirst()
            .orElse(null);
  }

  private static Function<String, ProjectPhase> phases() {
    return text ->
        Arrays.stream(ProjectPhase.values())
            .filter(one -> isNamed(text, one, DanishNames.of(one)))
            .findFirst()
            .orElse(null);
  }

  private static boolean isNamed(String text, Enum<?> value, String danish) {
    return text.equalsIgnoreCase(danish) || text.replace('-', '_').equalsIgnoreCase(value.name());
  }
}
