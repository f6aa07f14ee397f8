package dk.direktion.meetings.minutesimport.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one item: walks its lines and puts each into the section that is open. */
final class ItemReader {

  /** What is known of an item before its lines are read. */
  record Start(
      int number,
      String title,
      boolean closed,
      List<String> otherTitles,
      Integer page,
      int line,
      String caseNumber) {}

  /** So many lines of text into an item, what looks like its head is text too. */
  private static final int MOST_STRAY = 8;

  private final List<Line> lines;
  private final Start start;
  private final int end;
  private final ReadMeeting meeting;
  private final Set<Integer> furniture;
  private final Ledger ledger;
  private final Map<Cue.Kind, List<String>> texts = new EnumMap<>(Cue.Kind.class);
  private final List<String> attachments = new ArrayList<>();
  private final List<Line> recommendation = new ArrayList<>();
  private final List<OpenDecision> decisions = new ArrayList<>();
  private final ItemHead head;
  private final List<ReadReminder> reminders = new ArrayList<>();
  private final int sectionLevel;
  private final boolean recommendationHeaded;
  private Cue.Kind section;
  private Cue.Kind beforeAttachments;
  private Line lastAttachment;
  private boolean implicitRecommendation;
  private int strayLines;

  private record OpenDecision(Cue cue, List<String> heading, List<String> text) {}

  ItemReader(
      List<Line> lines,
      Start start,
      int from,
      int end,
      ReadMeeting meeting,
      Set<Integer> furniture,
      int sectionLevel,
      Ledger ledger) {
    this.lines = lines;
    this.start = start;
    this.end = end;
    this.meeting = meeting;
    this.furniture = furniture;
    this.sectionLevel = sectionLevel;
    this.ledger = ledger;
    this.head = new ItemHead(lines, start, end, ledger);
    this.recommendationHeaded = ImplicitCues.hasRecommendation(lines, from, end);
    var i = from;
    while (i < end) {
      i = read(i);
    }
  }

  List<ReadReminder> reminders() {
    return reminders;
  }

  ReadItem item() {
    var title = start.title();
    if (head.closed() && !ClosedMarks.TITLE.equals(title)) {
      text(Cue.Kind.PRESENTATION).add(0, title);
      title = ClosedMarks.TITLE;
    }
    var recommended = recommended();
    if (head.closed() && holdsText()) {
      ledger.warnOnce(start.line(), "CLOSED_ITEM_TEXT", start.number());
    }
    return new ReadItem(
        start.number(),
        title,
        head.caseNumber(),
        head.closed(),
        attachments,
        recommended.points(),
        decisions.stream().map(this::decision).toList(),
        new ReadSections(
            section(Cue.Kind.BACKGROUND),
            section(Cue.Kind.PRESENTATION),
            section(Cue.Kind.ECONOMY),
            section(Cue.Kind.ASSESSMENT)),
        recommended.intro(),
        recommended.text(),
        head.otherTitles(),
        start.page(),
        start.line());
  }

  private int read(int i) {
    var line = lines.get(i);
    if (furniture.contains(i) || ledger.isMarked(line)) {
      return i + 1;
    }
    if (line.isBlank()) {
      blank();
      return i + 1;
    }
    if (section == null && strayLines < MOST_STRAY || section == Cue.Kind.ATTACHMENTS) {
      var taken = head(i, line);
      if (taken > 0) {
        return i + taken;
      }
    }
    if (line.cue() != null && opens(i, line)) {
      return i + 1;
    }
    if (isReminderTable(line)) {
      return table(i);
    }
    if (isOtherHeading(line)) {
      section = Cue.Kind.PRESENTATION;
    } else if (section != Cue.Kind.RECOMMENDATION
        && section != Cue.Kind.DECISION
        && recommendation.isEmpty()
        && (ImplicitCues.recommends(lines, i, end)
            || !recommendationHeaded && ImplicitCues.recommendsAtOnce(line))) {
      section = Cue.Kind.RECOMMENDATION;
      implicitRecommendation = true;
    } else if (implicitRecommendation
        && section == Cue.Kind.RECOMMENDATION
        && !ImplicitCues.continues(line, recommendation.get(recommendation.size() - 1))) {
      section = Cue.Kind.PRESENTATION;
      implicitRecommendation = false;
    }
    take(line);
    return i + 1;
  }

  /** Reads what stands at the head of an item; gives how many lines it took. */
  private int head(int i, Line line) {
    if (head.takesCaseNumber(line, section == null, text(Cue.Kind.PRESENTATION))
        || section == null && head.takesClosedMark(line)) {
      return 1;
    }
    var repeated = head.takesTitle(i);
    if (repeated > 0) {
      section = null;
      return repeated;
    }
    if (section == null && line.cue() == null && Attachments.opensList(line.clean())) {
      beforeAttachments = null;
      section = Cue.Kind.ATTACHMENTS;
    }
    return 0;
  }

  /** Opens the section a heading names; false when the heading is only a line of text here. */
  private boolean opens(int i, Line line) {
    var cue = line.cue();
    if (cue.kind() == Cue.Kind.RECOMMENDATION
        && !cue.named()
        && line.level() == 0
        && (section == cue.kind() || section == Cue.Kind.DECISION && ImplicitCues.isBodys(line))) {
      return false;
    }
    if (cue.kind() == Cue.Kind.ATTACHMENTS) {
      return opensAttachments(i, line);
    }
    if (cue.kind() == Cue.Kind.DECISION) {
      return opensDecision(i, line);
    }
    if (cue.guessed()) {
      ledger.warn(
          line.number(), "HEADING_MISSPELT", "found", line.clean(), "meant", Cues.name(cue.kind()));
    }
    section = cue.kind();
    implicitRecommendation = false;
    ledger.mark(line, Piece.Kind.SECTION_HEADING, start.number());
    if (section == Cue.Kind.RECOMMENDATION) {
      recommendation.addAll(RecommendationLines.ofHeading(line));
      return true;
    }
    var again = text(section).stream().anyMatch(text -> !text.isBlank());
    if (!cue.named() && !cue.guessed() || again) {
      text(section).add(cue.rest().isEmpty() ? shown(line) : line.clean());
    } else if (!cue.rest().isEmpty()) {
      text(section).add(cue.rest());
    }
    return true;
  }

  private boolean opensDecision(int i, Line line) {
    var cue = line.cue();
    if (cue.rest().isEmpty() && ImplicitCues.isSchedule(lines, i, end)) {
      return false;
    }
    section = Cue.Kind.DECISION;
    implicitRecommendation = false;
    ledger.mark(line, Piece.Kind.DECISION_HEADING, start.number());
    var heading =
        cue.rest().isEmpty()
            ? line.clean()
            : line.clean().substring(0, line.clean().length() - cue.rest().length()).strip();
    var last = decisions.isEmpty() ? null : decisions.get(decisions.size() - 1);
    if (last != null
        && last.text().isEmpty()
        && last.cue().body() == null
        && last.cue().date() == null) {
      decisions.remove(last);
      last.heading().add(heading);
      decisions.add(new OpenDecision(cue, last.heading(), new ArrayList<>()));
    } else {
      decisions.add(new OpenDecision(cue, new ArrayList<>(List.of(heading)), new ArrayList<>()));
    }
    if (!cue.rest().isEmpty()) {
      decisions.get(decisions.size() - 1).text().add(cue.rest());
    }
    return true;
  }

  private boolean opensAttachments(int i, Line line) {
    var rest = line.cue().rest();
    if (!rest.isEmpty()) {
      if (Attachments.saysNone(rest) || Words.isProse(rest) && !Attachments.surely(rest)) {
        take(line);
        return true;
      }
      attachments.addAll(Attachments.split(rest));
      ledger.mark(line, Piece.Kind.ATTACHMENT, start.number());
    } else if (section != null
        && section != Cue.Kind.ATTACHMENTS
        && !ImplicitCues.isAttachmentList(lines, i + 1, end)) {
      ledger.warnOnce(line.number(), "ATTACHMENTS_IN_TEXT", start.number());
      take(line);
      return true;
    } else {
      ledger.mark(line, Piece.Kind.SECTION_HEADING, start.number());
    }
    beforeAttachments = section == Cue.Kind.ATTACHMENTS ? beforeAttachments : section;
    section = Cue.Kind.ATTACHMENTS;
    lastAttachment = null;
    return true;
  }

  private boolean isOtherHeading(Line line) {
    return section != null
        && section != Cue.Kind.ATTACHMENTS
        && line.level() > 0
        && line.level() <= sectionLevel;
  }

  private boolean isReminderTable(Line line) {
    return ReminderTable.isHead(line)
        || Words.lower(start.title()).contains("huskeliste")
            && reminders.isEmpty()
            && ReminderTable.isHeadlessRow(line);
  }

  private int table(int i) {
    var table = new ReminderTable(lines, i, end, ledger::isMarked);
    table.rows().forEach(row -> ledger.mark(row, Piece.Kind.REMINDER, start.number()));
    for (var row : table.subHeadings()) {
      ledger.mark(row, Piece.Kind.PRESENTATION, start.number());
      text(Cue.Kind.PRESENTATION).add(row.clean());
    }
    reminders.addAll(table.reminders());
    section = Cue.Kind.PRESENTATION;
    return Math.max(table.next(), i + 1);
  }

  private void take(Line line) {
    if (section == Cue.Kind.ATTACHMENTS) {
      if (Attachments.maybe(line.clean()) && !Attachments.saysNone(line.clean())) {
        attachment(line);
        return;
      }
      section = beforeAttachments;
    }
    if (section == Cue.Kind.RECOMMENDATION) {
      recommendation.add(line);
    } else if (section == Cue.Kind.DECISION) {
      ledger.mark(line, Piece.Kind.DECISION, start.number());
      decisions.get(decisions.size() - 1).text().add(shown(line));
    } else {
      if (section == null) {
        strayLines++;
        ledger.markUnsure(line, Piece.Kind.PRESENTATION, start.number());
        ledger.warnOnce(line.number(), "TEXT_WITHOUT_HEADING", start.number());
      } else {
        ledger.mark(line, kind(section), start.number());
      }
      text(section == null ? Cue.Kind.PRESENTATION : section).add(shown(line));
    }
  }

  private void attachment(Line line) {
    ledger.mark(line, Piece.Kind.ATTACHMENT, start.number());
    if (line.isRule()) {
      return;
    }
    if (lastAttachment != null && Attachments.runsOn(lastAttachment, line)) {
      var last = attachments.size() - 1;
      attachments.set(last, attachments.get(last) + " " + line.clean());
    } else {
      attachments.add(Attachments.name(line, attachments.size() + 1));
    }
    lastAttachment = line;
  }

  private void blank() {
    if (section == Cue.Kind.DECISION) {
      decisions.get(decisions.size() - 1).text().add("");
    } else if (section != Cue.Kind.ATTACHMENTS && section != Cue.Kind.RECOMMENDATION) {
      text(section == null ? Cue.Kind.PRESENTATION : section).add("");
    }
  }

  private Recommendation recommended() {
    if (recommendation.isEmpty()) {
      return Recommendation.none();
    }
    var reader = new RecommendationReader(recommendation);
    for (var line : recommendation) {
      var point = reader.isPoint(line);
      if (ledger.kind(line) == null) {
        ledger.mark(
            line,
            point ? Piece.Kind.RECOMMENDATION_POINT : Piece.Kind.RECOMMENDATION,
            start.number());
      }
    }
    return reader.result(RecommendationLines.text(recommendation));
  }

  private ReadDecision decision(OpenDecision open) {
    var text = Lines.join(open.text());
    if (text.isEmpty()) {
      ledger.warnOnce(start.line(), "EMPTY_DECISION", start.number());
    }
    var body = open.cue().body();
    return new ReadDecision(
        body == null ? meeting.bodyName() : BodyNames.tidy(body, meeting.bodyName()),
        open.cue().date() == null ? meeting.date() : open.cue().date(),
        text,
        Outcomes.of(text),
        String.join(" ", open.heading()));
  }

  private boolean holdsText() {
    return !attachments.isEmpty()
        || !decisions.isEmpty()
        || !recommendation.isEmpty()
        || texts.values().stream().anyMatch(text -> !Lines.join(text).isEmpty());
  }

  private List<String> text(Cue.Kind kind) {
    return texts.computeIfAbsent(kind, key -> new ArrayList<>());
  }

  private String section(Cue.Kind kind) {
    var text = Lines.join(text(kind));
    return text.isEmpty() ? null : text;
  }

  /** A heading inside a text stands there without its Markdown marks. */
  private static String shown(Line line) {
    return line.level() > 0 ? line.clean() : line.text();
  }

  private static Piece.Kind kind(Cue.Kind section) {
    return switch (section) {
      case BACKGROUND -> Piece.Kind.BACKGROUND;
      case ECONOMY -> Piece.Kind.ECONOMY;
      case ASSESSMENT -> Piece.Kind.ASSESSMENT;
      default -> Piece.Kind.PRESENTATION;
    };
  }
}
