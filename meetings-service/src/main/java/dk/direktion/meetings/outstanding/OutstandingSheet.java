package dk.direktion.meetings.outstanding;

import dk.direktion.common.sheet.Sheet;
import java.util.Arrays;
import java.util.List;

/** Writes what is outstanding as a sheet. */
final class OutstandingSheet {

  private static final List<String> COLUMNS =
      List.of(
          "Art",
          "Emne",
          "Organ",
          "Besluttet",
          "Ansvarlig",
          "Senest",
          "Forsinket",
          "Tilstand",
          "Begrundelse");

  private OutstandingSheet() {}

  static String of(List<OutstandingView> rows) {
    return new Sheet(COLUMNS, rows.stream().<List<?>>map(OutstandingSheet::cells).toList()).text();
  }

  private static List<Object> cells(OutstandingView row) {
    return Arrays.asList(
        switch (row.kind()) {
          case DECISION -> "Beslutning";
          case FOLLOW_UP -> "Opfølgning";
          case PREPARATION -> "Notat";
          case REMINDER -> "Huskeliste";
        },
        row.title(),
        row.bodyName(),
        row.decidedOn(),
        row.responsibleName(),
        row.due(),
        row.late() ? "ja" : "nej",
        switch (row.status()) {
          case FAILED -> "Kunne ikke gennemføres";
          case PENDING, CARRIED_OUT, NOT_NEEDED -> "Ikke ført ud";
        },
        row.reason());
  }
}
