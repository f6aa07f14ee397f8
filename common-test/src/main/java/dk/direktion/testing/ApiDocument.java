package dk.direktion.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The OpenAPI document of the service under test. */
final class ApiDocument {

  private static final Set<String> METHODS =
      Set.of("get", "post", "put", "patch", "delete", "head", "options");

  private final JsonNode document;

  private ApiDocument(JsonNode document) {
    this.document = document;
  }

  static ApiDocument fetch() {
    String body =
        RestAssured.given()
            .queryParam("format", "json")
            .get("/q/openapi")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    try {
      return new ApiDocument(new ObjectMapper().readTree(body));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Operation> operations() {
    return document.path("paths").properties().stream()
        .flatMap(
            path ->
                path.getValue().properties().stream()
                    .filter(entry -> METHODS.contains(entry.getKey()))
                    .map(
                        entry ->
                            new Operation(
                                entry.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                entry.getValue())))
        .toList();
  }

  /** One method on one path. */
  record Operation(String method, String path, JsonNode description) {

    String key() {
      return method + " " + path;
    }

    List<String> parameters(String in) {
      List<String> names = new ArrayList<>();
      description
          .path("parameters")
          .forEach(
              parameter -> {
                if (parameter.path("in").asText().equals(in)) {
                  names.add(parameter.path("name").asText());
                }
              });
      return names;
    }

    /** Returns the media types the operation answers success with; any where it names none. */
    List<String> answerTypes() {
      List<String> types = new ArrayList<>();
      description
          .path("responses")
          .path("200")
          .path("content")
          .fieldNames()
          .forEachRemaining(types::add);
      return types.isEmpty() ? List.of("*/*") : types;
    }

    /** Returns the first media type the operation takes, or null where it takes no body. */
    String bodyType() {
      var types = description.path("requestBody").path("content").fieldNames();
      return types.hasNext() ? types.next() : null;
    }
  }
}
