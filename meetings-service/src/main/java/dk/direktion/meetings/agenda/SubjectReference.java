package dk.direktion.meetings.agenda;

import java.util.Map;

/** A typed reference such as {@code budget:allocation:…} to what a decision is about. */
final class SubjectReference {

  private static final Map<String, String> PATHS =
      Map.ofEntries(
          Map.entry("access:review", "/adgange/gennemgange/"),
          Map.entry("access:criteria", "/adgange/gennemgange?kriterier="),
          Map.entry("portfolio:mandate", "/mandater/"),
          Map.entry("portfolio:status-round", "/portefoelje/statusrunder/"),
          Map.entry("meetings:minutes", "/moeder/"),
          Map.entry("budget:allocation", "/puljer/disponeringer/"),
          Map.entry("budget:adjustment", "/puljer/aendringer/"),
          Map.entry("budget:transfer", "/puljer/overfoersler/"),
          Map.entry("budget:scenario", "/puljer/scenarier/"),
          Map.entry("budget:report", "/rapporter/"),
          Map.entry("budget:distribution", "/fordelinger/"),
          Map.entry("budget:benefit", "/gevinster/"));

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
