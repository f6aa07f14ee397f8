package dk.direktion.meetings.minutesimport.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads what stands at the head of an item: its case number, its title again, that it is closed.
 */
final class ItemHead {

  private final List<Line> lines;
  private final ItemReader.Start start;
  private final int end;
  private final Ledger ledger;
  private final List<String> otherTitles;
  private String caseNumber;
  private boolean labelled;
  private boolean closed;

  ItemHead(List<Line> lines, ItemReader.Start start, int end, Ledger ledger) {
    this.lines = lines;
    this.start = start;
    this.end = end;
    this.ledger = ledger;
    this.otherTitles = new ArrayList<>(start.otherTitles());
    this.caseNumber = start.caseNumber();
    this.closed = start.closed();
  }

  String caseNumber() {
    return caseNumber;
  }

  boolean closed() {
    return closed;
  }

  List<String> otherTitles() {
    return otherTitles;
  }

  /** Takes a line that is the case number; what else stands on it goes to {@code rest}. */
  boolean takesCaseNumber(Line line, boolean beforeSections, List<String> rest) {
    if (caseNumber != null) {
      return false;
    }
    var found = CaseNumbers.find(line.clean());
    if (found.isPresent()) {
      caseNumber = found.get().number();
      if (!found.get().rest().isEmpty()) {
        rest.add(found.get().rest());
      }
    } else if (labelled || !beforeSections || !CaseNumbers.isLabel(line.clean())) {
      return false;
    }
    labelled = true;
    ledger.mark(line, Piece.Kind.CASE_NUMBER, start.number());
    return true;
  }

  /** Takes a line that says the item is closed and nothing else. */
  boolean takesClosedMark(Line line) {
    if (!ClosedMarks.says(line.clean())) {
      return false;
    }
    closed = true;
    ledger.mark(line, Piece.Kind.REPEATED_TITLE, start.number());
    return true;
  }

  /** Takes the lines from here that repeat the title, which may run over lines; gives how many. */
  int takesTitle(int i) {
    var joined = new StringBuilder();
    for (var taken = 1; taken <= 3 && i + taken - 1 < end; taken++) {
      var line = lines.get(i + taken - 1);
      if (line.isBlank() || line.clean().length() > 320) {
        return 0;
      }
      joined.append(joined.isEmpty() ? "" : " ").append(line.clean());
      var text = joined.toString();
      var known =
          Words.same(text, start.title())
              || otherTitles.stream().anyMatch(other -> Words.same(other, text));
      if (known || taken == 1 && isAlmostTitle(line)) {
        if (!known) {
          otherTitles.add(text);
        }
        for (var k = i; k < i + taken; k++) {
          ledger.mark(lines.get(k), Piece.Kind.REPEATED_TITLE, start.number());
        }
        return taken;
      }
    }
    return 0;
  }

  private boolean isAlmostTitle(Line line) {
    return line.cue() == null
        && !Attachments.surely(line.clean())
        && Words.similarity(line.clean(), start.title()) >= 0.88;
  }
}
