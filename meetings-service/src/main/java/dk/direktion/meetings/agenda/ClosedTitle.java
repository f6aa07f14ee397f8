package dk.direktion.meetings.agenda;

import dk.direktion.common.problem.Problems;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** The word that stands where a closed item's title would. */
@ApplicationScoped
public class ClosedTitle {

  private final CurrentVertxRequest request;
  private final Problems problems;

  ClosedTitle(CurrentVertxRequest request, Problems problems) {
    this.request = request;
    this.problems = problems;
  }

  public String text() {
    return inEnglish() ? "Closed" : "Lukket";
  }

  /** Returns the words that stand where a closed attachment's name would. */
  public String ofAttachment() {
    return inEnglish() ? "Closed attachment" : "Lukket bilag";
  }

  /** Returns what stands there for one who is conflicted in the item. */
  public String conflicted() {
    return inEnglish() ? "Conflict of interest" : "Inhabil";
  }

  /** Returns what stands there for an item that is no longer there. */
  String takenOff() {
    return inEnglish() ? "Taken off the agenda" : "Taget af dagsordenen";
  }

  private boolean inEnglish() {
    RoutingContext current = request.getCurrent();
    return current != null && problems.language(current).getLanguage().equals("en");
  }
}
