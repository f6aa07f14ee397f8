package dk.direktion.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.direktion.testing.LogCapture;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class ProblemsTest {

  private static final String NOTES = "/api/notes/v1/notes";

  private static ValidatableResponse post(String body) {
    return Persona.MEDARBEJDER
        .request()
        .contentType(ContentType.JSON)
        .body(body)
        .post(NOTES)
        .then();
  }

  private static void isProblem(ValidatableResponse answer, int status, String type) {
    answer
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", is("/problems/" + type))
        .body("status", is(status))
        .body("title", not(equalTo(type)))
        .body("instance", notNullValue())
        .body("requestId", notNullValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "not json", "{\"title\": \"a\"} and more", "{\"title\": }"})
  void unreadableJsonIsBadInput(String body) {
    isProblem(post(body), 400, "invalid-input");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"title\": 7}|title",
        "{\"title\": \"a\", \"pages\": \"seven\"}|pages",
        "{\"title\": \"a\", \"pages\": \"7\"}|pages",
        "{\"title\": \"a\", \"pages\": 1.5}|pages",
        "{\"title\": \"a\", \"pages\": 99999999999}|pages",
        "{\"title\": \"a\", \"due\": \"2026-13-01\"}|due",
        "{\"title\": \"a\", \"due\": \"+10000-01-01\"}|due",
        "{\"title\": \"a\", \"due\": \"-0001-01-01\"}|due",
        "{\"title\": \"a\", \"closed\": \"yes\"}|closed",
        "{\"title\": \"a\", \"tags\": [{\"name\": []}]}|tags[0].name",
        "{\"title\": \"a\", \"tags\": 3}|tags",
      })
  void aFieldOfTheWrongTypeIsNamed(String body, String field) {
    ValidatableResponse answer = post(body);
    isProblem(answer, 400, "invalid-input");
    answer.body("errors.field", contains(field));
    answer.body("errors.message", contains("Har ikke den rigtige form"));
  }

  @Test
  void aBodyThatIsAListInsteadOfAnObjectIsBadInput() {
    isProblem(post("[]"), 400, "invalid-input");
  }

  @Test
  void anEmptyBodyIsBadInput() {
    isProblem(
        Persona.MEDARBEJDER.request().contentType(ContentType.JSON).post(NOTES).then(),
        400,
        "invalid-input");
    isProblem(post("null"), 400, "invalid-input");
  }

  @Test
  void everyFieldThatBreaksAConstraintIsNamed() {
    ValidatableResponse answer = post("{\"title\": \" \", \"tags\": [{\"name\": \"\"}]}");
    isProblem(answer, 400, "invalid-input");
    answer.body("errors.field", contains("tags[0].name", "title"));
  }

  @Test
  void aQueryParameterThatBreaksAConstraintIsNamed() {
    ValidatableResponse answer =
        Persona.MEDARBEJDER.request().queryParam("q", "x".repeat(21)).get(NOTES).then();
    isProblem(answer, 400, "invalid-input");
    answer.body("errors.field", contains("q"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "1-1-1-1-1", "zzzzzzzz-zzzz-zzzz-zzzz-zzzzzzzzzzzz"})
  void aPathParameterThatIsNoUuidIsNamed(String id) {
    ValidatableResponse answer = Persona.MEDARBEJDER.request().get(NOTES + "/" + id).then();
    isProblem(answer, 400, "invalid-input");
    answer.body("errors.field", contains("id"));
  }

  @ParameterizedTest
  @CsvSource({
    "page,0",
    "page,-1",
    "page,a",
    "page,99999999999",
    "pageSize,0",
    "pageSize,201",
    "since,yesterday",
    "since,2026-02-30",
    "since,+10000-01-01",
    "since,0000-01-01",
  })
  void aQueryParameterOutOfRangeOrOfTheWrongFormIsNamed(String name, String value) {
    ValidatableResponse answer =
        Persona.MEDARBEJDER.request().queryParam(name, value).get(NOTES).then();
    isProblem(answer, 400, "invalid-input");
    answer.body("errors.field", contains(name));
  }

  @Test
  void anEmptyQueryParameterCountsAsNotGiven() {
    Persona.MEDARBEJDER.request().queryParam("since", "").get(NOTES).then().statusCode(200);
  }

  @Test
  void aCharacterTheDatabaseCannotHoldIsBadInput() {
    isProblem(post("{\"title\": \"a\\u0000b\"}"), 400, "invalid-input");
  }

  @Test
  void anUnknownPathIsNotFound() {
    isProblem(Persona.MEDARBEJDER.request().get("/api/notes/v1/poems").then(), 404, "no-such-path");
    isProblem(Persona.MEDARBEJDER.request().get("/api/notes/v2/notes").then(), 404, "no-such-path");
  }

  @Test
  void somethingThatDoesNotExistIsNotFound() {
    ValidatableResponse answer =
        Persona.MEDARBEJDER.request().get(NOTES + "/" + UUID.randomUUID()).then();
    isProblem(answer, 404, "not-found");
    answer.body("detail", is("Vi kan ikke finde det, du leder efter: notatet."));
  }

  @Test
  void aMethodThatIsNotAllowedSaysWhichAre() {
    ValidatableResponse answer = Persona.MEDARBEJDER.request().delete(NOTES).then();
    isProblem(answer, 405, "method-not-allowed");
  }

  @Test
  void anotherMediaTypeIsRefused() {
    isProblem(
        Persona.MEDARBEJDER.request().contentType("text/csv").body("a").post(NOTES).then(),
        415,
        "unsupported-media-type");
  }

  @Test
  void aBodyLargerThanTheServiceTakesIsRefusedBeforeItIsRead() throws IOException {
    URI service = URI.create(RestAssured.baseURI + ":" + RestAssured.port);
    try (Socket socket = new Socket(service.getHost(), service.getPort())) {
      socket
          .getOutputStream()
          .write(
              ("POST "
                      + NOTES
                      + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer)
          .startsWith("HTTP/1.1 413")
          .contains("application/problem+json")
          .contains("/problems/too-large");
    }
  }

  @Test
  void theLogNeverQuotesTheRowTheDatabaseRefused() {
    String title = "hemmelig" + UUID.randomUUID();
    post("{\"title\": \"" + title + "\"}").statusCode(201);
    try (LogCapture log = new LogCapture()) {
      post("{\"title\": \"" + title + "\"}").statusCode(409);
      assertThat(log.lines())
          .filteredOn(line -> !line.startsWith("io.zonky"))
          .isNotEmpty()
          .noneMatch(line -> line.contains(title));
    }
  }

  @Test
  void anAnswerInAFormatWeDoNotHaveIsRefused() {
    isProblem(
        Persona.MEDARBEJDER.request().accept("text/csv").get(NOTES).then(), 406, "not-acceptable");
  }

  @Test
  void aBrokenRuleHasItsOwnTypeAndItsTextInTheCallersLanguage() {
    ValidatableResponse danish = post("{\"title\": \"forseglet\"}");
    isProblem(danish, 409, "note-sealed");
    danish.body("title", is("Notatet blev forseglet den 22. november 2026"));
    danish.header("Content-Language", "da");
    Persona.MEDARBEJDER
        .request()
        .header("Accept-Language", "de;q=0.9, en-GB;q=0.8")
        .contentType(ContentType.JSON)
        .body("{\"title\": \"forseglet\"}")
        .post(NOTES)
        .then()
        .statusCode(409)
        .header("Content-Language", "en")
        .body("title", is("The note was sealed on November 22, 2026"));
  }

  @Test
  void aMalformedAcceptLanguageIsReadAsDanish() {
    Persona.MEDARBEJDER
        .request()
        .header("Accept-Language", ";;;q=x")
        .get(NOTES + "/abc")
        .then()
        .statusCode(400)
        .header("Content-Language", "da");
  }

  @Test
  void constraintMessagesSpeakTheCallersLanguage() {
    post("{\"title\": \" \"}").body("errors.message", hasItem("må ikke være blank"));
    Persona.MEDARBEJDER
        .request()
        .header("Accept-Language", "en")
        .contentType(ContentType.JSON)
        .body("{\"title\": \" \"}")
        .post(NOTES)
        .then()
        .body("errors.message", hasItem("must not be blank"));
  }

  @Test
  void twoThingsThatMayNotBeAlikeAreAConflictWordedByTheService() {
    String body = "{\"title\": \"" + UUID.randomUUID() + "\"}";
    post(body).statusCode(201);
    ValidatableResponse second = post(body);
    isProblem(second, 409, "conflict");
    second.body("title", is("Et andet notat har allerede den titel"));
  }

  @Test
  void aRefusedCallerLearnsNothingElse() {
    ValidatableResponse answer =
        Persona.BORGMESTER
            .request()
            .contentType(ContentType.JSON)
            .body("{\"title\": \"a\"}")
            .post(NOTES)
            .then();
    isProblem(answer, 403, "access-denied");
    answer.body("errors", nullValue());
  }

  @Test
  void aFaultOfOursTellsTheCallerOnlyTheRequestsIdAndTheLogTheRest() {
    try (LogCapture log = new LogCapture()) {
      ValidatableResponse answer =
          Persona.MEDARBEJDER
              .request()
              .header("X-Request-Id", "min-egen-fejl-1")
              .queryParam("now", "true")
              .get(NOTES + "/" + UUID.randomUUID() + "/fault")
              .then();
      isProblem(answer, 500, "internal-error");
      answer.body("requestId", is("min-egen-fejl-1")).header("X-Request-Id", "min-egen-fejl-1");
      assertThat(answer.extract().asString())
          .doesNotContain("hemmelig")
          .doesNotContain("Exception")
          .doesNotContain("at dk.direktion");
      assertThat(log.lines())
          .anyMatch(line -> line.contains("hemmelig") && line.contains("min-egen-fejl-1"));
    }
  }

  @Test
  void everyAnswerCarriesTheCommonHeaders() {
    Persona.MEDARBEJDER
        .request()
        .get(NOTES)
        .then()
        .statusCode(200)
        .header("API-Version", "1.2.0")
        .header("X-Request-Id", notNullValue())
        .header("Cache-Control", "no-store")
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
  }

  @Test
  void aRequestIdThatCouldForgeALogLineIsReplaced() {
    Persona.MEDARBEJDER
        .request()
        .header("X-Request-Id", "a b; INFO forged")
        .get(NOTES)
        .then()
        .header("X-Request-Id", not(equalTo("a b; INFO forged")));
  }

  @Test
  void theLogHasOneLineForEachRequestAndNeverTheQuery() {
    try (LogCapture log = new LogCapture()) {
      Persona.MEDARBEJDER.request().queryParam("q", "hemmeligt").get(NOTES).then().statusCode(200);
      Persona.anonymous().get(NOTES + "/hemmeligt").then().statusCode(401);
      assertThat(log.lines())
          .filteredOn(line -> line.startsWith("dk.direktion.access-log"))
          .hasSize(2)
          .anyMatch(line -> line.matches(".* GET /api/notes/v1/notes 200 \\d+ ms medarbejder.*"))
          .anyMatch(line -> line.matches(".* GET /api/notes/v1/notes/\\{id} 401 \\d+ ms - .*"));
      assertThat(log.lines()).noneMatch(line -> line.contains("hemmeligt"));
    }
  }

  @Test
  void theApiDocumentNamesTheCommonRefusalsAndTheTokenEachOperationNeeds() {
    Persona.anonymous()
        .queryParam("format", "json")
        .get("/q/openapi")
        .then()
        .statusCode(200)
        .body("info.version", is("1.2.0"))
        .body("info.license.name", is("MPL-2.0"))
        .body("components.securitySchemes.bearer.scheme", is("bearer"))
        .body("security[0].bearer", notNullValue())
        .body(
            "paths.'/api/notes/v1/notes'.get.responses.keySet()",
            hasItems("200", "401", "403", "429", "default"))
        .body(
            "paths.'/api/notes/v1/notes'.get.responses.default.content"
                + ".'application/problem+json'.schema.'$ref'",
            is("#/components/schemas/Problem"));
  }
}
