package dk.direktion.meetings.screening;

import static io.restassured.http.ContentType.JSON;

import dk.direktion.meetings.House;
import dk.direktion.testing.Persona;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;

/** Keeps items for named people in a test. */
public final class Screened {

  private Screened() {}

  public static String path(String item) {
    return House.API + "/items/" + item + "/screening";
  }

  /** Keeps an item for some people, against the version as it is now. */
  public static ValidatableResponse keep(Persona by, String item, Persona... readers) {
    return keep(by, item, tag(by, item), readers);
  }

  static ValidatableResponse keep(Persona by, String item, String tag, Persona... readers) {
    return by.request()
        .contentType(JSON)
        .header("If-Match", tag)
        .body(Map.of("readers", List.of(readers).stream().map(Persona::username).toList()))
        .put(path(item))
        .then();
  }

  static ValidatableResponse lift(Persona by, String item) {
    return by.request().header("If-Match", tag(by, item)).delete(path(item)).then();
  }

  private static String tag(Persona by, String item) {
    String tag = by.request().get(path(item)).header("ETag");
    return tag == null ? "\"0\"" : tag;
  }
}
