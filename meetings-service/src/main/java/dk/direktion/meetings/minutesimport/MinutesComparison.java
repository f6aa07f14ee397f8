package dk.direktion.meetings.minutesimport;

import dk.direktion.meetings.agenda.Sections;
import dk.direktion.meetings.minutes.CorrectedPart;
import dk.direktion.meetings.minutes.ImportedMeeting;
import dk.direktion.meetings.minutes.MinutesWording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Goes through what approved minutes said and what a newer edition says, item by item. */
final class MinutesComparison {

  private final List<MinutesDifference> found = new ArrayList<>();
  private final MinutesImport accepted;
  private final MinutesWording wording;
  private final Map<Integer, ImportedMeeting.Item> before;
  private final Map<Integer, ImportedMeeting.Item> now;
  private final MatchedItems matched;

  /**
   * Prepares a comparison.
   *
   * @param accepted the import that said last what the minutes say
   * @param wording how the minutes read, what was corrected by hand included
   * @param before the items of the older edition, by number
   * @param now the items of the newer edition, by number
   */
  MinutesComparison(
      MinutesImport accepted,
      MinutesWording wording,
      Map<Integer, ImportedMeeting.Item> before,
      Map<Integer, ImportedMeeting.Item> now,
      MatchedItems matched) {
    this.accepted = accepted;
    this.wording = wording;
    this.before = before;
    this.now = now;
    this.matched = matched;
  }

  List<MinutesDifference> found() {
    return List.copyOf(found);
  }

  void head(ImportContent was, ImportContent is) {
    ImportMeetingView old = was.meeting();
    ImportMeetingView read = is.meeting();
    stays(null, ImportPart.BODY, old.bodyName(), read.bodyName(), "stays-body");
    stays(null, ImportPart.DATE, old.date(), read.date(), "stays-date");
    ofMeeting(CorrectedPart.START_TIME, old.startTime(), read.startTime());
    ofMeeting(CorrectedPart.END_TIME, old.endTime(), read.endTime());
    ofMeeting(CorrectedPart.LOCATION, old.location(), read.location());
    ofMeeting(CorrectedPart.KIND, old.kind(), read.kind());
    stays(null, ImportPart.REMINDERS, was.reminders(), is.reminders(), "stays-reminders");
  }

  void item(ImportItemView read) {
    ImportItemView older = matched.older(read);
    ImportedMeeting.Item is = now.get(read.number());
    if (older == null) {
      found.add(new MinutesDifference(whole(read.number(), null, read.title()), null, null, is));
      return;
    }
    ImportedMeeting.Item was = before.get(older.number());
    MinutesWording.Item current = wording.items().get(older.number());
    Map<CorrectedPart, String> said = said(was, older);
    Map<CorrectedPart, String> says = said(is, read);
    stays(read.number(), ImportPart.CLOSED, was.closed(), is.closed(), "stays-closed");
    String hindrance =
        current == null ? "stays-unread" : was.closed() == is.closed() ? null : "stays-with-closed";
    says.forEach(
        (part, text) -> {
          if (hindrance == null || current != null && part == CorrectedPart.NUMBER) {
            corrects(read.number(), part, current, said.get(part), text);
          } else {
            stays(read.number(), partOf(part), said.get(part), text, hindrance);
          }
        });
  }

  void gone(ImportItemView older) {
    if (matched.isThere(older.number())) {
      return;
    }
    MinutesWording.Item current = wording.items().get(older.number());
    if (current == null) {
      stays(older.number(), ImportPart.ITEM, older.title(), null, "stays-unread");
    } else {
      String title = current.parts().get(CorrectedPart.TITLE);
      found.add(
          new MinutesDifference(
              whole(older.number(), title, null), current.itemId(), CorrectedPart.ITEM, null));
    }
  }

  private void ofMeeting(CorrectedPart part, Object was, Object is) {
    String said = text(was);
    String says = text(is);
    String current = wording.meeting().getOrDefault(part, said);
    if (!said.equals(says) && !current.equals(says)) {
      found.add(
          new MinutesDifference(carried(null, partOf(part), current, says), null, part, null));
    }
  }

  private void corrects(
      int number, CorrectedPart part, MinutesWording.Item item, String was, String is) {
    String current = item.parts().getOrDefault(part, was);
    // What the document has not changed stays as somebody corrected it.
    if (!was.equals(is) && !current.equals(is)) {
      found.add(
          new MinutesDifference(
              carried(number, partOf(part), current, is), item.itemId(), part, null));
    }
  }

  private void stays(Integer number, ImportPart part, Object was, Object is, String reason) {
    if (!Objects.equals(was, is)) {
      found.add(
          new MinutesDifference(
              new ImportChange(
                  number,
                  part,
                  ImportChangeKind.STAYS,
                  PieceText.of(was),
                  PieceText.of(is),
                  reason),
              null,
              null,
              null));
    }
  }

  private static ImportChange whole(int number, String before, String after) {
    return carried(number, ImportPart.ITEM, before, after);
  }

  private static ImportChange carried(
      Integer number, ImportPart part, String before, String after) {
    return new ImportChange(number, part, ImportChangeKind.CORRECTS, before, after);
  }

  private static ImportPart partOf(CorrectedPart part) {
    return part == CorrectedPart.DECISION ? ImportPart.DECISIONS : ImportPart.valueOf(part.name());
  }

  private Map<CorrectedPart, String> said(ImportedMeeting.Item item, ImportItemView read) {
    Sections sections = item.sections();
    ImportedMeeting.QuotedDecision own =
        item.decisions().stream().filter(this::isOwn).findFirst().orElse(null);
    Map<CorrectedPart, String> said = new LinkedHashMap<>();
    said.put(CorrectedPart.NUMBER, text(item.number()));
    said.put(CorrectedPart.TITLE, text(item.title()));
    said.put(CorrectedPart.CASE_NUMBER, text(item.caseNumber()));
    said.put(CorrectedPart.ATTACHMENTS, String.join("\n", item.attachments()));
    said.put(CorrectedPart.BACKGROUND, text(sections.background()));
    said.put(
        CorrectedPart.RECOMMENDATION,
        text(PieceText.of(PieceText.Recommended.of(read).withoutRemarks())));
    said.put(CorrectedPart.DECISION, own == null ? "" : text(own.text()));
    said.put(CorrectedPart.OUTCOME, own == null ? "" : text(own.outcome()));
    said.put(CorrectedPart.QUOTED_DECISIONS, quoted(item));
    said.put(CorrectedPart.PRESENTATION, text(sections.presentation()));
    said.put(CorrectedPart.ECONOMY, text(sections.economy()));
    said.put(CorrectedPart.ASSESSMENT, text(sections.assessment()));
    return said;
  }

  private String quoted(ImportedMeeting.Item item) {
    return item.decisions().stream()
        .filter(decision -> !isOwn(decision))
        .map(decision -> decision.bodyCode() + " " + decision.decidedOn() + ": " + decision.text())
        .collect(Collectors.joining("\n"));
  }

  private boolean isOwn(ImportedMeeting.QuotedDecision decision) {
    return decision.bodyCode().equals(accepted.bodyCode())
        && decision.decidedOn().equals(accepted.heldOn());
  }

  private static String text(Object said) {
    return said == null ? "" : said.toString().strip();
  }
}
