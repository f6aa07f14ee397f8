package dk.direktion.meetings.outstanding;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes what is outstanding as a sheet of comma-separated values, as Danish office programs read
 * it.
 */
final class OutstandingSheet {

  /** Office programs take a text for UTF-8 only with this mark before it. */
  private static final String MARK = "\uFEFF";

  private static final String HEADER =
      "Art;Emne;Organ;Besluttet;Ansvarlig;Senest;Forsinket;Tilstand;Begrundelse";

  private OutstandingSheet() {}

  static String of(List<OutstandingView> rows) {
    return rows.stream()
        .map(OutstandingSheet::line)
        .collect(Collectors.joining("\r\n", MARK + HEADER + "\r\n", "\r\n"));
  }

  private static String line(OutstandingView row) {
    return Stream.<Object>of(
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
            row.reason())
        .map(OutstandingSheet::cell)
        .collect(Collectors.joining(";"));
  }

  // A cell that begins like a formula would be run by the office program that opens it.
  private static String cell(Object value) {
    String text = value == null ? "" : value.toString();
    String harmless = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    return "\"" + harmless.replace("\"", "\"\"") + "\"";
  }
}
