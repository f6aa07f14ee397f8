package dk.direktion.gateway.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktion.gateway.house.Browser;
import dk.direktion.gateway.house.GatewayTest;
import dk.direktion.gateway.house.House;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@GatewayTest
class ApiDocsTest {

  private final House house = House.standing();
  private final Browser anybody = house.browser();

  @Test
  void the_page_brings_no_script_but_its_own_files() {
    HttpResponse<String> page = anybody.get("/api-docs/");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("content-type")).contains("text/html; charset=utf-8");
    assertThat(page.headers().firstValue("content-security-policy").orElseThrow())
        .contains("script-src 'self';")
        .contains("frame-ancestors 'none'");
    assertThat(page.body()).doesNotContainPattern("<script(?![^>]*src=)");
    assertThat(anybody.get("/api-docs").headers().firstValue("location")).contains("/api-docs/");
  }

  @ParameterizedTest
  @CsvSource({
    "start.js,text/javascript,/api/${name}/openapi",
    "swagger-ui-bundle.js,text/javascript,SwaggerUIBundle",
    "swagger-ui-standalone-preset.js,text/javascript,SwaggerUIStandalonePreset",
    "swagger-ui.css,text/css,.swagger-ui"
  })
  void the_files_of_the_page_are_there(String file, String type, String content) {
    HttpResponse<String> answer = anybody.get("/api-docs/" + file);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("content-type").orElseThrow()).startsWith(type);
    assertThat(answer.body()).contains(content);
    assertThat(anybody.get("/api-docs/other.js").statusCode()).isEqualTo(404);
  }

  @Test
  void an_openapi_document_is_public_and_carries_nobodys_authority() {
    Browser browser = house.browser().loggedInAs("sekretariat");

    assertThat(anybody.get("/api/meetings/openapi?format=json").statusCode()).isEqualTo(200);
    assertThat(house.meetings().last().uri()).isEqualTo("/q/openapi?format=json");
    assertThat(browser.get("/api/meetings/openapi?format=yaml&x=1").statusCode()).isEqualTo(200);
    assertThat(house.meetings().last().uri()).isEqualTo("/q/openapi");
    assertThat(house.meetings().last().headers()).doesNotContainKeys("authorization", "cookie");
  }

  @Test
  void machines_find_the_four_apis_in_a_linkset() {
    HttpResponse<String> answer = anybody.get("/.well-known/api-catalog");

    assertThat(answer.headers().firstValue("content-type").orElseThrow())
        .startsWith("application/linkset+json");
    List<JsonObject> entries =
        new JsonObject(answer.body())
            .getJsonArray("linkset").stream().map(JsonObject.class::cast).toList();
    assertThat(entries).hasSize(5);
    assertThat(entries.get(0).getJsonArray("item")).hasSize(4);
    assertThat(entries.get(1).getString("anchor")).isEqualTo(house.gateway() + "/api/meetings/v1");
    for (JsonObject api : entries.subList(1, 5)) {
      String document = api.getJsonArray("service-desc").getJsonObject(0).getString("href");
      String path = document.substring(house.gateway().toString().length());
      assertThat(anybody.get(path).statusCode()).isEqualTo(200);
    }
  }
}
