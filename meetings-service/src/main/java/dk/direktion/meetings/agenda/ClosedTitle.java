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
    return isEnglish() ? "Closed" : "Lukket";
  }

  /** Returns what stands there for one who is conflicted in the item. */
  public String conflicted() {
    return isEnglish() ? "Conflict of interest" : "Inhabil";
  }

  /** Returns what stands there for an item that is no longer there. */
  String takenOff() {
    return isEnglish() ? "Taken off the agenda" : "Taget af dagsordenen";
  }

  /** Returns the words that stand where a closed attachment's name would. */
  public String ofAttachment() {
    return isEnglish() ? "Closed attachment" : "Lukket bilag";
  }

  private boolean isEnglish() {
    RoutingContext current = request.getCurrent();
    return current != null && problems.language(current).getLanguage().equals("en");
  }
}
