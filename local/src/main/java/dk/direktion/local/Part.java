package dk.direktion.local;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One running piece of the suite. */
enum Part {
  POSTGRES("PostgreSQL", 5442),
  KEYCLOAK("Keycloak", 8180),
  MEETINGS("meetings-service", 8081),
  PORTFOLIO("portfolio-service", 8082),
  BUDGET("budget-service", 8083),
  ACCESS("access-service", 8084),
  MAIL("mail server", 8025),
  GATEWAY("gateway", 8080);

  private static final Set<Part> BOUGHT = EnumSet.of(POSTGRES, KEYCLOAK, MAIL);

  private final String title;
  private final int standardPort;

  Part(String title, int standardPort) {
    this.title = title;
    this.standardPort = standardPort;
  }

  /** Gives the name people use for it in commands, file names and database names. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  String title() {
    return title;
  }

  int standardPort() {
    return standardPort;
  }

  /** Gives the parts built in this repository; the title of each is also its module's folder. */
  static List<Part> built() {
    return Arrays.stream(values()).filter(part -> !BOUGHT.contains(part)).toList();
  }

  /** Gives the parts that sign in to Keycloak as themselves and follow each other's events. */
  static List<Part> services() {
    return built().stream().filter(part -> part != GATEWAY).toList();
  }
}
