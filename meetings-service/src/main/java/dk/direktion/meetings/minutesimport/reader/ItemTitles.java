package dk.direktion.meetings.minutesimport.reader;

import java.util.ArrayList;
import java.util.List;

/** Settles what an item is called and numbered: the table of contents' title wins. */
final class ItemTitles {

  private final List<ContentsTable.Entry> unmatched;
  private final List<ContentsTable.Entry> all;
  private final Ledger ledger;

  ItemTitles(ContentsTable contents, Ledger ledger) {
    this.all = contents.entries();
    this.unmatched = new ArrayList<>(contents.entries());
    this.ledger = ledger;
  }

  /**
   * Gives what is known of the item before its lines are read; {@code last} is the number before.
   */
  ItemReader.Start start(Heading heading, int last, boolean inClosedPart, int line) {
    var inTitle = CaseNumbers.inTitle(heading.title());
    var printed = inTitle.map(CaseNumbers.Found::rest).orElse(heading.title());
    var entry = entry(heading.number(), printed);
    var others = new ArrayList<String>();
    var number = number(heading, last, line, others);
    var title = title(printed, entry, others, line);
    var closed =
        inClosedPart || ClosedMarks.rest(title) != null || ClosedMarks.rest(printed) != null;
    if (closed && (ClosedMarks.says(title) || title.isEmpty())) {
      title = ClosedMarks.TITLE;
    } else if (title.isEmpty()) {
      title = "Punkt " + number;
      ledger.warn(line, "ITEM_WITHOUT_TITLE", "item", String.valueOf(number));
    }
    return new ItemReader.Start(
        number,
        title,
        closed,
        others,
        entry == null ? null : entry.page(),
        line,
        inTitle.map(CaseNumbers.Found::number).orElse(null));
  }

  /** Titles of the contents that no item took, each with its page. */
  List<String> unmatched() {
    var texts = new ArrayList<String>();
    for (var entry : unmatched) {
      ledger.warn(entry.line() + 1, "CONTENTS_WITHOUT_ITEM", "title", entry.title());
      var number = entry.number() == null ? "" : entry.number() + ". ";
      texts.add(number + entry.title() + (entry.page() == null ? "" : " " + entry.page()));
    }
    return texts;
  }

  private int number(Heading heading, int last, int line, List<String> others) {
    var number = heading.number();
    if (number <= last) {
      ledger.warn(
          line,
          "NUMBER_CHANGED",
          "printed",
          String.valueOf(number),
          "number",
          String.valueOf(last + 1));
      others.add("Punkt " + number);
      return last + 1;
    }
    if (last > 0 && number > last + 1 || last == 0 && number > 1) {
      ledger.warn(
          line,
          "NUMBER_MISSING",
          "from",
          String.valueOf(last + 1),
          "to",
          String.valueOf(number - 1));
    }
    return number;
  }

  private ContentsTable.Entry entry(int number, String title) {
    ContentsTable.Entry found = null;
    var best = 0.0;
    for (var entry : unmatched) {
      var own = entry.number() == null ? all.indexOf(entry) + 1 : entry.number();
      var score =
          ItemHeadings.alike(entry.title(), title)
              ? Words.similarity(entry.title(), title) + 0.5
              : 0;
      score += own == number && (title.isEmpty() || score > 0) ? 1 : 0;
      if (score > best) {
        best = score;
        found = entry;
      }
    }
    unmatched.remove(found);
    return found;
  }

  private String title(String printed, ContentsTable.Entry entry, List<String> others, int line) {
    if (entry == null || Words.same(entry.title(), printed) || entry.title().isEmpty()) {
      return entry == null || entry.title().isEmpty() ? printed : entry.title();
    }
    var cutShort =
        Words.fold(printed).startsWith(Words.fold(entry.title()))
            && printed.length() > entry.title().length() + 2;
    if (!printed.isEmpty()) {
      others.add(cutShort ? entry.title() : printed);
      ledger.warn(line, "TITLE_DIFFERS", "contents", entry.title(), "heading", printed);
    }
    return cutShort ? printed : entry.title();
  }
}
