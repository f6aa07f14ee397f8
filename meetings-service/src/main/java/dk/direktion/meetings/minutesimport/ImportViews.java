package dk.direktion.meetings.minutesimport;

import dk.direktion.common.problem.Problems;
import dk.direktion.meetings.minutesimport.reader.Warning;
import dk.direktion.meetings.reading.Permissions;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Shows imports, with what a person should look at. */
@ApplicationScoped
class ImportViews {

  private static final Locale DANISH = Locale.forLanguageTag("da");

  private final Permissions permissions;
  private final MinutesImports imports;
  private final KnownBodies bodies;
  private final CurrentVertxRequest request;
  private final Problems problems;

  ImportViews(
      Permissions permissions,
      MinutesImports imports,
      KnownBodies bodies,
      CurrentVertxRequest request,
      Problems problems) {
    this.permissions = permissions;
    this.imports = imports;
    this.bodies = bodies;
    this.request = request;
    this.problems = problems;
  }

  ImportView of(MinutesImport one, ImportContent content) {
    Locale locale = locale();
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
            .map(warning -> new ImportWarningView(warning.line(), warning.message(locale)))
            .toList(),
        content.unplaced(),
        content.participants(),
        content.pageFurniture(),
        one.meetingId(),
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
        one.meetingId(),
        one.version());
  }

  private List<String> actions(MinutesImport one) {
    if (one.state() == ImportState.ACCEPTED) {
      return List.of();
    }
    return permissions.isSecretariat() ? List.of("correct", "accept") : List.of("correct");
  }

  private List<Warning> warnings(MinutesImport one, ImportContent content) {
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
    if (one.state() == ImportState.READ && imports.hasOtherLike(one)) {
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

  private Locale locale() {
    RoutingContext current = request.getCurrent();
    return current == null ? DANISH : problems.language(current);
  }
}
