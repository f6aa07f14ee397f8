package dk.direktion.meetings.minutesimport;

import dk.direktion.common.sheet.Sheet;
import dk.direktion.common.web.Denmark;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;

/** Writes the report on imported files as a sheet. */
final class ImportSheet {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private static final List<String> COLUMNS =
      List.of(
          "Fil",
          "Lagt ind",
          "Af",
          "Resultat",
          "Hvorfor",
          "Tilstand",
          "Organ",
          "Dato",
          "Punkter",
          "Beslutninger",
          "Advarsler",
          "Usikre steder");

  private ImportSheet() {}

  static String of(List<ImportReportRow> rows) {
    return new Sheet(COLUMNS, rows.stream().<List<?>>map(ImportSheet::cells).toList()).text();
  }

  private static List<Object> cells(ImportReportRow row) {
    return Arrays.asList(
        row.fileName(),
        TIME.format(row.uploadedAt().atZone(Denmark.ZONE)),
        row.uploadedBy(),
        switch (row.result()) {
          case READ -> "Læst";
          case UPDATED -> "Opdateret";
          case CORRECTION -> "Rettelse af godkendt referat";
          case UNCHANGED -> "Siger det samme";
          case ALREADY_HERE -> "Var her allerede";
          case REFUSED -> "Afvist";
        },
        row.reason(),
        state(row.state()),
        row.bodyName(),
        row.date(),
        row.itemCount(),
        row.decisionCount(),
        row.warningCount(),
        row.doubtCount());
  }

  private static String state(ImportState state) {
    if (state == null) {
      return null;
    }
    return state == ImportState.ACCEPTED ? "Accepteret" : "Venter";
  }
}
