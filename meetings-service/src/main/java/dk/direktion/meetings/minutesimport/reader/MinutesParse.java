package dk.direktion.meetings.minutesimport.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads one document: finds its contents and headings, then its head and its items. */
final class MinutesParse {

  private static final Pattern END =
      Pattern.compile(
          "^(?:underskrift(?:er|sside|sblad)?|mødet (?:blev )?(?:hævet|slut|sluttede|afsluttet)(?: kl\\.? ?[\\d.:]{1,5})?\\.?)$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final List<Line> lines;
  private final Set<Integer> furniture;
  private final ContentsTable contents;
  private final Ledger ledger;
  private final List<String> unplaced = new ArrayList<>();
  private final List<ReadItem> items = new ArrayList<>();
  private final List<ReadReminder> reminders = new ArrayList<>();

  MinutesParse(DocumentText text) {
    lines = Lines.of(text.lines());
    furniture = new TreeSet<>(text.furniture());
    furniture.addAll(PageFurniture.find(lines));
    contents = ContentsTable.find(lines, furniture);
    ledger = new Ledger(lines, text.warnings());
  }

  ReadMinutes minutes() {
    var headings = new ItemHeadings(lines, contents, furniture).find();
    var firstItem = headings.isEmpty() ? lines.size() : headings.get(0).first();
    var pageLines = new ArrayList<String>();
    for (var index : furniture) {
      ledger.mark(lines.get(index), Piece.Kind.PAGE_FURNITURE, null);
      pageLines.add(lines.get(index).text().strip());
    }
    var head = new MeetingHead(lines.subList(0, firstItem), contents, furniture, ledger);
    var titles = new ItemTitles(contents, ledger);
    contents(head);
    if (headings.isEmpty() && head.meeting().date() == null) {
      throw new UnreadableMinutes.NotMinutes();
    }
    unplaced.addAll(head.unplaced());
    var meeting = head.meeting();
    items(headings, titles, meeting);
    unplaced.addAll(titles.unmatched());
    general(headings, meeting, head);
    return new ReadMinutes(
        meeting,
        items,
        reminders,
        ledger.warnings(),
        unplaced,
        head.participants(),
        pageLines,
        ledger.source());
  }

  private void contents(MeetingHead head) {
    var entries = new HashSet<Integer>();
    contents.entries().forEach(entry -> entries.add(entry.line()));
    for (var i = contents.from(); i < contents.to(); i++) {
      var line = lines.get(i);
      if (line.isBlank() || furniture.contains(i)) {
        continue;
      }
      ledger.mark(line, Piece.Kind.CONTENTS, null);
      var titlePart = contents.entries().stream().anyMatch(entry -> holds(entry.title(), line));
      if (!entries.contains(i) && !titlePart && !line.isRule()) {
        head.addToHeader(line.text().strip());
      }
    }
  }

  private static boolean holds(String title, Line line) {
    return Words.fold(title).contains(Words.fold(line.clean()));
  }

  private void items(List<Heading> headings, ItemTitles titles, ReadMeeting meeting) {
    var sectionLevel = sectionLevel();
    var closed = false;
    var number = 0;
    for (var i = 0; i < headings.size(); i++) {
      var heading = headings.get(i);
      closed = groupBefore(heading.first(), closed);
      var end = i + 1 < headings.size() ? headings.get(i + 1).first() : endOfItems(heading.first());
      var first = lines.get(heading.first());
      var start = titles.start(heading, number, closed, first.number());
      number = start.number();
      for (var index : heading.lines()) {
        ledger.mark(lines.get(index), Piece.Kind.ITEM_HEADING, number);
      }
      markGroups(heading.first(), end, i + 1 < headings.size());
      var reader =
          new ItemReader(
              lines, start, heading.first() + 1, end, meeting, furniture, sectionLevel, ledger);
      items.add(reader.item());
      reminders.addAll(reader.reminders());
    }
    var rest =
        headings.isEmpty() ? lines.size() : endOfItems(headings.get(headings.size() - 1).first());
    for (var line : lines.subList(rest, lines.size())) {
      if (!line.isBlank() && !ledger.isMarked(line)) {
        ledger.markUnsure(line, Piece.Kind.UNPLACED, null);
        unplaced.add(line.text().strip());
      }
    }
  }

  /** A line such as {@code Lukket dagsorden} right before a heading says so of all that follow. */
  private boolean groupBefore(int heading, boolean closed) {
    for (var i = heading - 1; i >= 0; i--) {
      var line = lines.get(i);
      if (!line.isBlank() && !furniture.contains(i)) {
        var group = contents.holds(i) ? null : ClosedMarks.group(line.clean());
        return group == null ? closed : group;
      }
    }
    return closed;
  }

  private void markGroups(int from, int end, boolean headingFollows) {
    for (var i = end - 1; headingFollows && i > from; i--) {
      var line = lines.get(i);
      if (!line.isBlank() && !furniture.contains(i)) {
        if (ClosedMarks.group(line.clean()) != null) {
          ledger.mark(line, Piece.Kind.UNPLACED, null);
          unplaced.add(line.text().strip());
        }
        return;
      }
    }
  }

  /** Signatures and the closing of the meeting come after the last item and belong to none. */
  private int endOfItems(int lastHeading) {
    for (var i = lastHeading + 1; i < lines.size(); i++) {
      var clean = lines.get(i).clean();
      if (clean.length() <= 60
          && "UuMm".indexOf(clean.isEmpty() ? ' ' : clean.charAt(0)) >= 0
          && END.matcher(clean).matches()) {
        return i;
      }
    }
    return lines.size();
  }

  private int sectionLevel() {
    return lines.stream()
        .filter(line -> line.level() > 0 && line.cue() != null)
        .mapToInt(Line::level)
        .max()
        .orElse(0);
  }

  private void general(List<Heading> headings, ReadMeeting meeting, MeetingHead head) {
    if (headings.isEmpty()) {
      ledger.warn(0, "NO_ITEMS");
    }
    if (meeting.date() == null) {
      ledger.warn(0, "NO_DATE");
    }
    if (meeting.bodyName() == null) {
      ledger.warn(0, "NO_BODY");
    }
    Line first = null;
    var count = 0;
    for (var line : lines) {
      if (ledger.kind(line) == Piece.Kind.UNPLACED) {
        first = first == null ? line : first;
        count++;
      }
    }
    if (first != null) {
      ledger.warn(first.number(), "UNPLACED_TEXT", "count", String.valueOf(count));
    }
  }
}
