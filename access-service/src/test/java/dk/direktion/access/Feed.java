package dk.direktion.access;

import dk.direktion.testing.Persona;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the service's events as another service does. */
public final class Feed {

  private Feed() {}

  /** Returns the position of the newest event. */
  public static long end() {
    long position = 0;
    while (true) {
      long reached = Long.parseLong(read(position).header("X-Feed-Position"));
      if (reached == position) {
        return position;
      }
      position = reached;
    }
  }

  /** Returns the data of the events of a type about a person after a position, oldest first. */
  public static List<Map<String, Object>> after(long position, String type, String person) {
    List<Map<String, Object>> found = new ArrayList<>();
    long at = position;
    while (true) {
      Response page = read(at);
      page.jsonPath()
          .<Map<String, Object>>getList(
              "findAll { it.type == 'dk.direktion."
                  + type
                  + "' && it.subject == '"
                  + person
                  + "' }.data")
          .forEach(found::add);
      long reached = Long.parseLong(page.header("X-Feed-Position"));
      if (reached == at) {
        return found;
      }
      at = reached;
    }
  }

  private static Response read(long after) {
    return Persona.SERVICE
        .request()
        .queryParam("after", after)
        .queryParam("limit", 500)
        .get("/api/access/v1/events")
        .then()
        .statusCode(200)
        .extract()
        .response();
  }
}
