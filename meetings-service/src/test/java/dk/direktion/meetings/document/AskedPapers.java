package dk.direktion.meetings.document;

import dk.direktion.meetings.House;
import dk.direktion.testing.Persona;
import io.restassured.response.Response;
import java.util.List;

/** Papers as people ask for them. */
final class AskedPapers {

  static final List<String> TYPES =
      List.of("text/html", Papers.PDF, Papers.WORD, "application/json");
  static final List<String> FILES = TYPES.subList(0, 3);

  private AskedPapers() {}

  static Response ask(Persona persona, String path, String accept) {
    return House.as(persona).accept(accept).get(House.API + path);
  }

  static Response paper(Persona persona, String path, String accept) {
    Response answer = ask(persona, path, accept);
    answer.then().statusCode(200);
    return answer;
  }

  static String text(Persona persona, String path, String accept) {
    List<String> texts = Papers.textsOf(paper(persona, path, accept));
    return texts.get(texts.size() - 1);
  }
}
