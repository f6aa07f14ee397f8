package dk.direktion.portfolio;

import dk.direktion.testing.Persona;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Activities and capacities for the tests that call every operation. */
final class ResourceSamples {

  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final String MOVE = "{\"start\": \"2031-02-03\"}";

  private ResourceSamples() {}

  /** Tells whether an operation is one of the resources. */
  static boolean has(String operation) {
    return operation.contains("/activities") || operation.contains("/capacities");
  }

  /** Makes what the operation is about anew. */
  static String id(String operation, String project) {
    if (operation.contains("/projects/")) {
      return project;
    }
    return operation.contains("/capacities/")
        ? ResourceScene.setCapacity(Persona.SEKRETARIAT, "BYC", day(), 33, 124)
            .statusCode(201)
            .extract()
            .path("id")
        : ResourceScene.planned(
            project,
            ResourceScene.activity(
                "Prøve " + NUMBER.incrementAndGet(), "2031-01-06", "2031-01-17", List.of()));
  }

  static String body(String operation) {
    if (operation.endsWith("/moves")) {
      return MOVE;
    }
    return operation.contains("/capacities")
        ? "{\"unit\": \"BYC\", \"from\": \"%s\", \"staff\": 33.53, \"hoursPerWeek\": 124}"
            .formatted(day())
        : "{\"name\": \"Prøve %d\", \"start\": \"2031-01-06\", \"end\": \"2031-01-17\", \"draws\": []}"
            .formatted(NUMBER.incrementAndGet());
  }

  private static String day() {
    return LocalDate.of(2051, 1, 1).plusDays(NUMBER.incrementAndGet()).toString();
  }
}
