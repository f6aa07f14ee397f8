package dk.direktion.meetings.minutesimport;

import dk.direktion.common.problem.ApiProblem;
import dk.direktion.common.problem.Problems;
import dk.direktion.meetings.minutesimport.reader.Warning;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Says in the caller's language what there is to say about an import. */
@ApplicationScoped
class ImportTexts {

  private static final Locale DANISH = Locale.forLanguageTag("da");

  private final CurrentVertxRequest request;
  private final Problems problems;

  ImportTexts(CurrentVertxRequest request, Problems problems) {
    this.request = request;
    this.problems = problems;
  }

  String of(Warning warning) {
    return warning.message(locale());
  }

  /** Says why a file or an import was refused; {@code reason} is the problem's type. */
  String because(String reason) {
    return said(reason, Map.of());
  }

  String because(ApiProblem refusal) {
    Map<String, String> details = new HashMap<>();
    refusal.details().forEach((name, value) -> details.put(name, value.toString()));
    return said(refusal.type(), details);
  }

  private String said(String reason, Map<String, String> details) {
    return new Warning(0, Warning.isKnown(reason) ? reason : "refused", details).message(locale());
  }

  private Locale locale() {
    RoutingContext current = request.getCurrent();
    return current == null ? DANISH : problems.language(current);
  }
}
