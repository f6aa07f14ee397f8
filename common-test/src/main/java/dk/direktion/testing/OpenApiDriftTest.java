package dk.direktion.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds the committed API document to what the service really serves. */
public abstract class OpenApiDriftTest {

  /** Returns the name of the service, such as {@code meetings}. */
  protected abstract String service();

  /** Returns where the document is committed. */
  protected Path document() {
    return Path.of("..", "docs", "api", service() + ".yaml");
  }

  @Test
  void theCommittedApiDocumentIsTheOneTheServiceServes() throws IOException {
    String served =
        RestAssured.given()
            .queryParam("format", "yaml")
            .get("/q/openapi")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    Path committed = document();
    if (Boolean.getBoolean("openapi.update")) {
      Files.createDirectories(committed.getParent());
      Files.writeString(committed, served);
    }
    assertThat(committed)
        .as("run the test with -Dopenapi.update=true to accept a change of the API")
        .exists()
        .content()
        .isEqualTo(served);
  }
}
