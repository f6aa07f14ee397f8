package dk.direktion.meetings.minutesimport;

import dk.direktion.meetings.agenda.PointText;
import dk.direktion.meetings.agenda.Sections;
import dk.direktion.meetings.body.Body;
import dk.direktion.meetings.body.StandingItem;
import dk.direktion.meetings.decision.Outcome;
import dk.direktion.meetings.minutes.ImportedMeeting;
import dk.direktion.meetings.reminder.ReminderRow;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The meeting an import becomes; what has no place of its own there stays in the presentation. */
final class AcceptedMinutes {

  private static final Pattern RECOMMENDER =
      Pattern.compile("^(.{1,200}?)\\s+(?:indstiller|anbefaler|foreslår)(?!\\p{L})");
  private static final Pattern RECURRING =
      Pattern.compile(
          "månedlig|kvartal|ugentlig|halvår|årlig|(?<!\\p{L})hver(?:t|anden)?(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Map<String, StandingItem> STANDING =
      Map.of(
          "økonomiopfølgning", StandingItem.ECONOMY,
          "øvrige sager", StandingItem.OTHER_MATTERS,
          "huskeliste", StandingItem.REMINDERS);

  private final Body body;
  private final KnownBodies bodies;
  private final ImportContent content;
  private final Set<StandingItem> met = EnumSet.noneOf(StandingItem.class);

  /** Prepares content whose body and date are known. */
  AcceptedMinutes(Body body, KnownBodies bodies, ImportContent content) {
    this.body = body;
    this.bodies = bodies;
    this.content = content;
  }

  ImportedMeeting meeting() {
    ImportMeetingView head = content.meeting();
    // Minutes without a time begin when the day does, as the preview warns.
    LocalTime start = head.startTime() == null ? LocalTime.MIDNIGHT : head.startTime();
    boolean ends = head.endTime() != null && head.endTime().isAfter(start);
    LocalDateTime starts = head.date().atTime(start);
    return new ImportedMeeting(
        body.code(),
        head.kind(),
        starts,
        ends ? head.date().atTime(head.endTime()) : null,
        head.location() == null ? "" : head.location(),
        content.items().stream().map(this::item).toList(),
        content.reminders().stream().map(AcceptedMinutes::reminder).toList());
  }

  private ImportedMeeting.Item item(ImportItemView item) {
    List<PointText> points =
        item.recommendationPoints().stream().map(ImportPointView::asPoint).toList();
    return new ImportedMeeting.Item(
        item.number(),
        item.title(),
        item.caseNumber(),
        item.closed() || body.alwaysClosed(),
        standing(item),
        recommender(item.recommendationIntro()),
        item.recommendationIntro(),
        sections(item),
        points,
        item.attachments().stream().filter(name -> !name.isBlank()).toList(),
        decisions(item));
  }

  private StandingItem standing(ImportItemView item) {
    if (!body.hasStandingItems() || item.closed()) {
      return null;
    }
    String title = item.title().toLowerCase(Locale.ROOT);
    return STANDING.entrySet().stream()
        .filter(standing -> title.startsWith(standing.getKey()))
        .map(Map.Entry::getValue)
        .filter(met::add)
        .findFirst()
        .orElse(null);
  }

  private static String recommender(String intro) {
    Matcher found = RECOMMENDER.matcher(intro == null ? "" : intro);
    return found.find() ? found.group(1) : null;
  }

  private Sections sections(ImportItemView item) {
    List<String> presentation = new ArrayList<>();
    add(presentation, item.sections().presentation());
    add(presentation, item.recommendationRemarks());
    for (ImportDecisionView decision : item.decisions()) {
      if (codeOf(decision) == null) {
        add(presentation, decision.heading() == null ? decision.bodyName() : decision.heading());
        add(presentation, decision.text());
      }
    }
    return new Sections(
        item.sections().background(),
        presentation.isEmpty() ? null : String.join("\n\n", presentation),
        item.sections().economy(),
        item.sections().assessment());
  }

  private static void add(List<String> texts, String text) {
    if (text != null && !text.isBlank()) {
      texts.add(text);
    }
  }

  // A body decides about an item once on a date; what stands in two places belongs together.
  private List<ImportedMeeting.QuotedDecision> decisions(ImportItemView item) {
    Map<String, ImportedMeeting.QuotedDecision> decisions = new LinkedHashMap<>();
    for (ImportDecisionView decision : item.decisions()) {
      String code = codeOf(decision);
      if (code != null) {
        LocalDate date = decision.date() == null ? content.meeting().date() : decision.date();
        decisions.merge(
            code + " " + date,
            new ImportedMeeting.QuotedDecision(code, date, decision.text(), decision.outcome()),
            AcceptedMinutes::together);
      }
    }
    return List.copyOf(decisions.values());
  }

  private static ImportedMeeting.QuotedDecision together(
      ImportedMeeting.QuotedDecision first, ImportedMeeting.QuotedDecision second) {
    return new ImportedMeeting.QuotedDecision(
        first.bodyCode(),
        first.decidedOn(),
        first.text() + "\n\n" + second.text(),
        first.outcome() == Outcome.OTHER ? second.outcome() : first.outcome());
  }

  private String codeOf(ImportDecisionView decision) {
    return decision.bodyName() == null ? body.code() : bodies.codeOf(decision.bodyName());
  }

  private static ReminderRow reminder(ImportReminderView row) {
    boolean recurring = row.expected() != null && RECURRING.matcher(row.expected()).find();
    return new ReminderRow(row.expected(), row.subject(), row.responsible(), recurring);
  }
}
