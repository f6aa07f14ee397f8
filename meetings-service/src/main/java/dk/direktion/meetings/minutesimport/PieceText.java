package dk.direktion.meetings.minutesimport;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the pieces of an import so that a person can compare them. */
final class PieceText {

  private PieceText() {}

  /** Writes any piece; null where it says nothing. */
  static String of(Object piece) {
    if (piece == null) {
      return null;
    }
    String text =
        piece instanceof List<?> parts
            ? parts.stream().map(PieceText::of).collect(Collectors.joining("\n"))
            : one(piece);
    return text == null || text.isBlank() ? null : text;
  }

  private static String one(Object piece) {
    if (piece instanceof ImportPointView point) {
      return Stream.concat(
              Stream.of(point.number() + ". " + point.text()),
              point.subPoints().stream().map(text -> "– " + text))
          .collect(Collectors.joining("\n"));
    }
    if (piece instanceof ImportDecisionView decision) {
      return said(decision.bodyName(), decision.date(), decision.outcome())
          + "\n"
          + decision.text();
    }
    if (piece instanceof ImportReminderView reminder) {
      return said(reminder.expected(), reminder.subject(), reminder.responsible());
    }
    if (piece instanceof Recommended recommended) {
      return Stream.of(of(recommended.intro()), of(recommended.points()), of(recommended.remarks()))
          .filter(text -> text != null)
          .collect(Collectors.joining("\n"));
    }
    return piece.toString();
  }

  private static String said(Object... values) {
    return Stream.of(values)
        .filter(value -> value != null)
        .map(Object::toString)
        .collect(Collectors.joining(" · "));
  }

  /** What belongs together in a recommendation. */
  record Recommended(String intro, List<ImportPointView> points, String remarks) {

    static Recommended of(ImportItemView item) {
      return new Recommended(
          item.recommendationIntro(), item.recommendationPoints(), item.recommendationRemarks());
    }

    Recommended withoutRemarks() {
      return new Recommended(intro, points, null);
    }
  }
}
