package dk.direktion.meetings.search;

import dk.direktion.meetings.House;
import dk.direktion.testing.Persona;
import io.restassured.response.ValidatableResponse;

/** Searches as people type them. */
final class Searches {

  private Searches() {}

  /**
   * Searches for words; filters follow them as in an address, such as {@code ord&kind=DECISION}.
   */
  static ValidatableResponse search(Persona persona, String typed) {
    int more = typed.indexOf('&');
    String rest = more < 0 ? "" : "?" + typed.substring(more + 1);
    return House.as(persona)
        .queryParam("q", more < 0 ? typed : typed.substring(0, more))
        .get(House.API + "/search" + rest)
        .then()
        .statusCode(200);
  }

  static ValidatableResponse suggest(Persona persona, String typed) {
    return House.as(persona)
        .queryParam("q", typed)
        .get(House.API + "/search/suggestions")
        .then()
        .statusCode(200);
  }
}
