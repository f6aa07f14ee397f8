package dk.direktion.meetings.minutesimport;

import dk.direktion.meetings.minutesimport.reader.Warning;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Shows imports, with what a person should look at. */
@ApplicationScoped
class ImportViews {

  private final Permissions permissions;
  private final MinutesImports imports;
  private final KnownBodies bodies;
  private final MinutesDifferences differences;
  private final ContentJson json;
  private final ImportTexts texts;

  ImportViews(
      Permissions permissions,
      MinutesImports imports,
      KnownBodies bodies,
      MinutesDifferences differences,
      ContentJson json,
      ImportTexts texts) {
    this.permissions = permissions;
    this.imports = imports;
    this.bodies = bodies;
    this.differences = differences;
    this.json = json;
    this.texts = texts;
  }

  ImportView of(MinutesImport one, ImportContent content) {
    return new ImportView(
        one.id(),
        one.state(),
        one.fileName(),
        one.uploadedBy(),
        one.uploadedAt(),
        content.meeting(),
        content.items(),
        content.reminders(),
        warnings(one, content).stream()
            .map(warning -> new ImportWarningView(warning.line(), texts.of(warning)))
            .toList(),
        content.unplaced(),
        content.participants(),
        content.pageFurniture(),
        one.meetingId(),
        one.corrects(),
        one.revision(),
        doubts(one, content),
        changes(one, content),
        actions(one),
        one.version());
  }

  ImportSummary summary(MinutesImport one, ImportContent content) {
    return new ImportSummary(
        one.id(),
        one.state(),
        one.fileName(),
        one.uploadedBy(),
        one.uploadedAt(),
        content.meeting().bodyName(),
        one.bodyCode(),
        one.heldOn(),
        content.items().size(),
        Math.toIntExact(content.items().stream().filter(ImportItemView::closed).count()),
        warnings(one, content).size(),
        doubts(one, content),
        one.meetingId(),
        one.corrects(),
        one.version());
  }

  /** Counts the places a person should look at before the import is accepted. */
  int doubts(MinutesImport one, ImportContent content) {
    Set<Integer> lines = new HashSet<>(content.unsureLines());
    int elsewhere = 0;
    for (Warning warning : warnings(one, content)) {
      if (warning.line() > 0) {
        lines.add(warning.line());
      } else {
        elsewhere++;
      }
    }
    return lines.size() + elsewhere;
  }

  // What the minutes say now is for those who manage them.
  private List<ImportChange> changes(MinutesImport one, ImportContent content) {
    if (one.corrects() == null) {
      return one.revision() == 1 ? List.of() : json.changes(imports.changesOf(one));
    }
    return one.state() == ImportState.READ && permissions.isSecretariat()
        ? differences.of(one.corrects(), content)
        : List.of();
  }

  private List<String> actions(MinutesImport one) {
    if (one.state() == ImportState.ACCEPTED) {
      return List.of();
    }
    return permissions.isSecretariat() ? List.of("correct", "accept") : List.of("correct");
  }

  List<Warning> warnings(MinutesImport one, ImportContent content) {
    ImportMeetingView meeting = content.meeting();
    List<Warning> warnings = new ArrayList<>(content.warnings());
    if (meeting.bodyName() != null) {
      warnings.removeIf(warning -> warning.code().equals("NO_BODY"));
      if (meeting.bodyCode() == null) {
        warnings.add(new Warning(0, "UNKNOWN_BODY", Map.of("body", meeting.bodyName())));
      }
    }
    if (meeting.date() != null) {
      warnings.removeIf(warning -> warning.code().equals("NO_DATE"));
    }
    if (!content.items().isEmpty()) {
      warnings.removeIf(warning -> warning.code().equals("NO_ITEMS"));
    }
    if (meeting.startTime() == null) {
      warnings.add(new Warning(0, "NO_START_TIME", Map.of()));
    }
    if (one.state() == ImportState.READ && one.corrects() == null && imports.hasOtherLike(one)) {
      warnings.add(new Warning(0, "OTHER_DOCUMENT", Map.of()));
    }
    content.items().forEach(item -> warnings.addAll(warnings(item)));
    return warnings;
  }

  private List<Warning> warnings(ImportItemView item) {
    List<Warning> warnings = new ArrayList<>();
    int line = item.line() == null ? 0 : item.line();
    String number = String.valueOf(item.number());
    if (item.recommendationRemarks() != null) {
      warnings.add(new Warning(line, "REMARKS_TO_PRESENTATION", Map.of("item", number)));
    }
    for (ImportDecisionView decision : item.decisions()) {
      if (decision.bodyName() != null && bodies.codeOf(decision.bodyName()) == null) {
        warnings.add(
            new Warning(
                line,
                "DECISION_OF_UNKNOWN_BODY",
                Map.of("item", number, "body", decision.bodyName())));
      }
    }
    return warnings;
  }
}
