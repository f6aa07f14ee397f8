package dk.direktion.common.sheet;

import dk.direktion.common.document.CleanText;
import dk.direktion.common.web.Denmark;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a sheet as a workbook: the heading stays in sight, and each column can be filtered. */
final class Workbooks {

  private static final String DAY = "dd-MM-yyyy";
  private static final String MOMENT = "dd-MM-yyyy HH:mm";

  /** What an office program takes in one cell. */
  private static final int LONGEST_TEXT = 32_767;

  private static final int NARROWEST = 8;
  private static final int WIDEST = 60;

  private final Sheet sheet;

  private Workbooks(Sheet sheet) {
    this.sheet = sheet;
  }

  static byte[] write(Map<String, Sheet> named) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(file, "Direktionsportal", "1.0")) {
      named.forEach((name, sheet) -> new Workbooks(sheet).write(workbook.newWorksheet(name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private void write(Worksheet page) {
    heading(page);
    for (int row = 0; row < sheet.rows().size(); row++) {
      row(page, row + 1, sheet.rows().get(row));
    }
  }

  private void heading(Worksheet page) {
    int lastColumn = sheet.columns().size() - 1;
    for (int column = 0; column <= lastColumn; column++) {
      page.value(0, column, sheet.columns().get(column));
      page.width(column, width(column));
    }
    page.range(0, 0, 0, lastColumn).style().bold().set();
    page.freezePane(0, 1);
    page.setAutoFilter(0, 0, sheet.rows().size(), lastColumn);
  }

  private double width(int column) {
    int longest =
        sheet.rows().stream()
            .mapToInt(row -> row.get(column) == null ? 0 : row.get(column).toString().length())
            .max()
            .orElse(0);
    int heading = sheet.columns().get(column).length() + 4; // room for the filter's arrow
    return Math.min(WIDEST, Math.max(NARROWEST, Math.max(heading, longest + 1)));
  }

  private static void row(Worksheet page, int row, List<?> values) {
    for (int column = 0; column < values.size(); column++) {
      cell(page, row, column, values.get(column));
    }
  }

  private static void cell(Worksheet page, int row, int column, Object value) {
    if (value == null) {
      return;
    }
    if (value instanceof Number number) {
      page.value(row, column, number);
    } else if (value instanceof Sheet.Formula formula) {
      page.formula(row, column, formula.expression());
    } else if (value instanceof LocalDate day) {
      page.value(row, column, day);
      page.style(row, column).format(DAY).set();
    } else if (value instanceof LocalDateTime time) {
      moment(page, row, column, time);
    } else if (value instanceof Instant instant) {
      moment(page, row, column, LocalDateTime.ofInstant(instant, Denmark.ZONE));
    } else {
      String text = CleanText.of(value.toString());
      page.value(row, column, text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
    }
  }

  private static void moment(Worksheet page, int row, int column, LocalDateTime time) {
    page.value(row, column, time);
    page.style(row, column).format(MOMENT).set();
  }
}
