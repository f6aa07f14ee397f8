package dk.direktion.meetings.minutesimport;

import dk.direktion.meetings.body.Bodies;
import dk.direktion.meetings.body.Body;
import dk.direktion.meetings.minutes.ImportedCorrections;
import dk.direktion.meetings.minutes.ImportedMeeting;
import dk.direktion.meetings.minutes.PartCorrection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Finds where a newer edition of a document differs from the approved minutes it once became. */
@ApplicationScoped
class MinutesDifferences {

  private final MinutesImports imports;
  private final ImportedCorrections minutes;
  private final Bodies bodies;
  private final KnownBodies names;
  private final ContentJson json;
  private final ImportTexts texts;

  MinutesDifferences(
      MinutesImports imports,
      ImportedCorrections minutes,
      Bodies bodies,
      KnownBodies names,
      ContentJson json,
      ImportTexts texts) {
    this.imports = imports;
    this.minutes = minutes;
    this.bodies = bodies;
    this.names = names;
    this.json = json;
    this.texts = texts;
  }

  /** Tells where content differs from a meeting's minutes, as far as the caller reads them. */
  List<ImportChange> of(UUID meetingId, ImportContent content) {
    return found(meetingId, content).stream()
        .map(MinutesDifference::change)
        .map(change -> change.reason() == null ? change : explained(change))
        .toList();
  }

  /**
   * Corrects a meeting's minutes wherever content differs from them.
   *
   * @throws NothingToCorrect if none of the differences can be carried by a correction
   */
  void carryOut(UUID meetingId, ImportContent content, String fileName) {
    String reason = "Importeret igen fra " + fileName;
    List<MinutesDifference> differences = found(meetingId, content);
    List<PartCorrection> parts =
        differences.stream()
            .filter(MinutesDifference::isCarried)
            .map(difference -> difference.correction(reason))
            .toList();
    List<ImportedMeeting.Item> added =
        differences.stream()
            .filter(MinutesDifference::isAddition)
            .map(MinutesDifference::added)
            .toList();
    if (parts.isEmpty() && added.isEmpty()) {
      throw new NothingToCorrect();
    }
    minutes.correct(meetingId, parts, added, reason);
  }

  private ImportChange explained(ImportChange change) {
    return new ImportChange(
        change.itemNumber(),
        change.part(),
        change.kind(),
        change.before(),
        change.after(),
        texts.because(change.reason()));
  }

  private List<MinutesDifference> found(UUID meetingId, ImportContent content) {
    MinutesImport accepted = imports.newestAccepted(meetingId);
    Body body = accepted == null ? null : bodies.findById(accepted.bodyCode());
    if (body == null) {
      return List.of();
    }
    ImportContent before = json.content(accepted);
    MinutesComparison comparison =
        new MinutesComparison(
            accepted,
            minutes.wording(meetingId),
            byNumber(new AcceptedMinutes(body, names, before)),
            byNumber(new AcceptedMinutes(body, names, content.about(before.meeting()))),
            new MatchedItems(before.items(), content.items()));
    comparison.head(before, content);
    content.items().forEach(comparison::item);
    before.items().forEach(comparison::gone);
    return comparison.found();
  }

  private static Map<Integer, ImportedMeeting.Item> byNumber(AcceptedMinutes accepted) {
    Map<Integer, ImportedMeeting.Item> items = new HashMap<>();
    accepted.meeting().items().forEach(item -> items.put(item.number(), item));
    return items;
  }
}
