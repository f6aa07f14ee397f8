package dk.direktion.meetings.minutesimport;

import dk.direktion.meetings.body.Bodies;
import dk.direktion.meetings.body.Body;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.regex.Pattern;

/** Knows the bodies by the names minutes call them. */
@ApplicationScoped
class KnownBodies {

  private static final Pattern SPACES = Pattern.compile("[\\s\\h]+");
  private static final Pattern SEMINAR = Pattern.compile("s? ?seminar(?:et)?$");

  private final Bodies bodies;

  KnownBodies(Bodies bodies) {
    this.bodies = bodies;
  }

  /**
   * Returns the code of the body of exactly that name or code, whatever its case, or null.
   *
   * <p>Only the word seminar may follow: taking the closed board for the open one, because their
   * names begin alike, would show its papers to the wrong people.
   */
  String codeOf(String name) {
    if (name == null) {
      return null;
    }
    String wanted = SEMINAR.matcher(plain(name)).replaceFirst("");
    for (Body body : bodies.listAll()) {
      if (plain(body.name()).equals(wanted) || plain(body.code()).equals(wanted)) {
        return body.code();
      }
    }
    return null;
  }

  private static String plain(String name) {
    return SPACES.matcher(name.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }
}
