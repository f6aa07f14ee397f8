package dk.direktion.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktion.gateway.house.Browser;
import dk.direktion.gateway.house.GatewayTest;
import dk.direktion.gateway.house.House;
import dk.direktion.gateway.house.StubService.Request;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class AuthorizationApiTest {

  private final House house = House.standing();
  private final Browser system = house.browser();
  private final String bearer = "Bearer " + house.realm().tokenFor("esdh-import");

  @ParameterizedTest
  @ValueSource(
      strings = {"evaluation", "evaluations", "search/subject", "search/resource", "search/action"})
  void each_endpoint_of_the_standard_is_answered_by_access(String endpoint) {
    HttpResponse<String> answer = post("/access/v1/" + endpoint, bearer);

    assertThat(answer.statusCode()).isEqualTo(200);
    Request request = house.access().last();
    assertThat(request.uri()).isEqualTo("/api/access/v1/authzen/" + endpoint);
    assertThat(request.headers()).containsEntry("authorization", bearer);
  }

  @Test
  void the_name_a_system_gives_its_request_comes_back() {
    HttpResponse<String> answer =
        system.send(
            "POST",
            "/access/v1/evaluation",
            "{}",
            "Authorization",
            bearer,
            "X-Request-ID",
            "bfe9eb29-ab87-4ca3-be83-a1d5d8305716");

    assertThat(answer.headers().firstValue("X-Request-ID"))
        .contains("bfe9eb29-ab87-4ca3-be83-a1d5d8305716");
  }

  @Test
  void a_persons_session_does_not_open_it() {
    Browser person = house.browser().loggedInAs("it-admin");
    int before = house.access().requests().size();

    HttpResponse<String> answer = person.send("POST", "/access/v1/evaluation", "{}");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(house.access().requests()).hasSize(before);
  }

  @Test
  void nothing_else_of_access_lies_there() {
    int before = house.access().requests().size();
    assertThat(post("/access/v1/grants", bearer).statusCode()).isEqualTo(404);
    assertThat(post("/access/v1/evaluation/", bearer).statusCode()).isEqualTo(404);
    assertThat(post("/access/v1/../v1/grants", bearer).statusCode()).isEqualTo(400);
    assertThat(system.get("/access/v1/evaluation", "Authorization", bearer).statusCode())
        .isEqualTo(405);
    assertThat(house.access().requests()).hasSize(before);
  }

  @Test
  void the_metadata_say_where_everything_is() {
    HttpResponse<String> answer = system.get("/.well-known/authzen-configuration");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    JsonObject metadata = new JsonObject(answer.body());
    String here = metadata.getString("policy_decision_point");
    assertThat(here).startsWith("http").doesNotEndWith("/");
    assertThat(metadata.getString("access_evaluation_endpoint"))
        .isEqualTo(here + "/access/v1/evaluation");
    assertThat(metadata.fieldNames())
        .containsExactlyInAnyOrder(
            "policy_decision_point",
            "access_evaluation_endpoint",
            "access_evaluations_endpoint",
            "search_subject_endpoint",
            "search_resource_endpoint",
            "search_action_endpoint");
  }

  private HttpResponse<String> post(String path, String authorization) {
    return system.send("POST", path, "{}", "Authorization", authorization);
  }
}
