package dk.direktion.meetings.minutesimport;

import dk.direktion.meetings.agenda.Sections;
import dk.direktion.meetings.body.Bodies;
import dk.direktion.meetings.body.Body;
import dk.direktion.meetings.minutes.CorrectMinutes;
import dk.direktion.meetings.minutes.CorrectedPart;
import dk.direktion.meetings.minutes.ImportedCorrections;
import dk.direktion.meetings.minutes.ImportedMeeting;
import dk.direktion.meetings.minutes.MinutesWording;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Finds where a newer edition of a document differs from the approved minutes it once became. */
@ApplicationScoped
class MinutesDifferences {

  /** A difference, and the correction of the minutes that carries it; null where none can. */
  record Difference(ImportChange change, UUID itemId, CorrectedPart corrects) {}

  private static final Map<CorrectedPart, ImportPart> PARTS =
      Map.of(
          CorrectedPart.TITLE, ImportPart.TITLE,
          CorrectedPart.BACKGROUND, ImportPart.BACKGROUND,
          CorrectedPart.PRESENTATION, ImportPart.PRESENTATION,
          CorrectedPart.ECONOMY, ImportPart.ECONOMY,
          CorrectedPart.ASSESSMENT, ImportPart.ASSESSMENT,
          CorrectedPart.DECISION, ImportPart.DECISIONS);

  private final MinutesImports imports;
  private final ImportedCorrections minutes;
  private final Bodies bodies;
  private final KnownBodies names;
  private final ContentJson json;

  MinutesDifferences(
      MinutesImports imports,
      ImportedCorrections minutes,
      Bodies bodies,
      KnownBodies names,
      ContentJson json) {
    this.imports = imports;
    this.minutes = minutes;
    this.bodies = bodies;
    this.names = names;
    this.json = json;
  }

  /** Tells the differences of an import that corrects, as far as the caller reads the minutes. */
  List<ImportChange> of(MinutesImport one, ImportContent content) {
    return found(one, content).stream().map(Difference::change).toList();
  }

  /** Returns the corrections an import makes of approved minutes. */
  List<CorrectMinutes> corrections(MinutesImport one, ImportContent content) {
    String reason = "Importeret igen fra " + one.fileName();
    return found(one, content).stream()
        .filter(difference -> difference.change().kind() == ImportChangeKind.CORRECTS)
        .map(
            difference ->
                new CorrectMinutes(
                    difference.itemId(),
                    difference.corrects(),
                    difference.change().after(),
                    reason))
        .toList();
  }

  private List<Difference> found(MinutesImport one, ImportContent content) {
    MinutesImport accepted = imports.newestAccepted(one.corrects());
    Body body = accepted == null ? null : bodies.findById(accepted.bodyCode());
    if (body == null) {
      return List.of();
    }
    ImportContent before = json.content(accepted);
    Comparison comparison =
        new Comparison(
            accepted,
            minutes.wordings(one.corrects()),
            byNumber(new AcceptedMinutes(body, names, before)),
            byNumber(new AcceptedMinutes(body, names, content.about(before.meeting()))),
            new MatchedItems(before.items(), content.items()));
    comparison.head(before, content);
    content.items().forEach(comparison::item);
    before.items().forEach(comparison::gone);
    return comparison.found;
  }

  private static Map<Integer, ImportedMeeting.Item> byNumber(AcceptedMinutes accepted) {
    Map<Integer, ImportedMeeting.Item> items = new HashMap<>();
    accepted.meeting().items().forEach(item -> items.put(item.number(), item));
    return items;
  }

  /** Goes through what was and what is, item by item. */
  private static final class Comparison {
    private final List<Difference> found = new ArrayList<>();
    private final MinutesImport accepted;
    private final Map<Integer, MinutesWording> wordings;
    private final Map<Integer, ImportedMeeting.Item> before;
    private final Map<Integer, ImportedMeeting.Item> now;
    private final MatchedItems matched;

    Comparison(
        MinutesImport accepted,
        Map<Integer, MinutesWording> wordings,
        Map<Integer, ImportedMeeting.Item> before,
        Map<Integer, ImportedMeeting.Item> now,
        MatchedItems matched) {
      this.accepted = accepted;
      this.wordings = wordings;
      this.before = before;
      this.now = now;
      this.matched = matched;
    }

    void head(ImportContent was, ImportContent is) {
      ImportMeetingView old = was.meeting();
      ImportMeetingView read = is.meeting();
      stays(null, ImportPart.BODY, old.bodyName(), read.bodyName());
      stays(null, ImportPart.DATE, old.date(), read.date());
      stays(null, ImportPart.START_TIME, old.startTime(), read.startTime());
      stays(null, ImportPart.END_TIME, old.endTime(), read.endTime());
      stays(null, ImportPart.LOCATION, old.location(), read.location());
      stays(null, ImportPart.REMINDERS, was.reminders(), is.reminders());
    }

    void item(ImportItemView read) {
      ImportItemView older = matched.older(read);
      if (older == null) {
        stays(read.number(), ImportPart.ITEM, null, read.title());
        return;
      }
      ImportedMeeting.Item was = before.get(older.number());
      ImportedMeeting.Item is = now.get(read.number());
      for (CorrectedPart part : CorrectedPart.values()) {
        text(read.number(), part, wordings.get(older.number()), said(was, part), said(is, part));
      }
      stays(read.number(), ImportPart.CASE_NUMBER, was.caseNumber(), is.caseNumber());
      stays(read.number(), ImportPart.CLOSED, was.closed(), is.closed());
      stays(read.number(), ImportPart.DECISIONS, quoted(was), quoted(is));
      stays(read.number(), ImportPart.ATTACHMENTS, was.attachments(), is.attachments());
      stays(
          read.number(),
          ImportPart.RECOMMENDATION,
          PieceText.Recommended.of(older).withoutRemarks(),
          PieceText.Recommended.of(read).withoutRemarks());
    }

    void gone(ImportItemView older) {
      if (!matched.isThere(older.number())) {
        stays(older.number(), ImportPart.ITEM, older.title(), null);
      }
    }

    private void text(
        int number, CorrectedPart part, MinutesWording wording, String was, String is) {
      if (was.equals(is)) {
        return;
      }
      String current = wording == null ? null : wording.parts().get(part);
      if (is.equals(current)) {
        return;
      }
      boolean carried = current != null && !is.isBlank();
      found.add(
          new Difference(
              new ImportChange(
                  number,
                  PARTS.get(part),
                  carried ? ImportChangeKind.CORRECTS : ImportChangeKind.STAYS,
                  current == null ? was : current,
                  is),
              wording == null ? null : wording.itemId(),
              carried ? part : null));
    }

    private void stays(Integer number, ImportPart part, Object was, Object is) {
      if (!Objects.equals(was, is)) {
        found.add(
            new Difference(
                new ImportChange(
                    number, part, ImportChangeKind.STAYS, PieceText.of(was), PieceText.of(is)),
                null,
                null));
      }
    }

    private String said(ImportedMeeting.Item item, CorrectedPart part) {
      Sections sections = item.sections();
      String text =
          switch (part) {
            case TITLE -> item.title();
            case BACKGROUND -> sections.background();
            case PRESENTATION -> sections.presentation();
            case ECONOMY -> sections.economy();
            case ASSESSMENT -> sections.assessment();
            case DECISION ->
                item.decisions().stream()
                    .filter(this::isOwn)
                    .map(ImportedMeeting.QuotedDecision::text)
                    .findFirst()
                    .orElse(null);
          };
      return text == null ? "" : text.strip();
    }

    private List<String> quoted(ImportedMeeting.Item item) {
      return item.decisions().stream()
          .filter(decision -> !isOwn(decision))
          .map(
              decision -> decision.bodyCode() + " " + decision.decidedOn() + ": " + decision.text())
          .toList();
    }

    private boolean isOwn(ImportedMeeting.QuotedDecision decision) {
      return decision.bodyCode().equals(accepted.bodyCode())
          && decision.decidedOn().equals(accepted.heldOn());
    }
  }
}
