package dk.direktion.meetings.agenda;

import java.util.Map;

/** A typed reference such as {@code budget:allocation:…} to what a decision is about. */
final class SubjectReference {

  private static final Map<String, String> PATHS =
      Map.of(
          "access:review", "/adgange/gennemgange/",
          "access:criteria", "/adgange/gennemgange?kriterier=",
          "portfolio:mandate", "/mandater/",
          "portfolio:status-round", "/portefoelje/statusrunder/",
          "meetings:minutes", "/moeder/",
          "budget:allocation", "/puljer/disponeringer/",
          "budget:distribution", "/fordelinger/",
          "budget:benefit", "/gevinster/",
          "budget:report", "/rapporter/");

  private SubjectReference() {}

  /** Returns the path of the page that shows the subject, or null where there is none. */
  static String path(String subject) {
    if (subject == null) {
      return null;
    }
    int last = subject.lastIndexOf(':');
    String path = last < 0 ? null : PATHS.get(subject.substring(0, last));
    return path == null ? null : path + subject.substring(last + 1);
  }
}
