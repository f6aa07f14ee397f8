package dk.direktion.gateway.health;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktion.gateway.house.Browser;
import dk.direktion.gateway.house.GatewayTest;
import dk.direktion.gateway.house.House;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@GatewayTest
class HealthTest {

  private final House house = House.standing();
  private final Browser anybody = house.browser();

  @Test
  void the_gateway_tells_the_health_of_all() {
    HttpResponse<String> answer = anybody.get("/q/health");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(checks(answer))
        .containsEntry("meetings-service", "UP")
        .containsEntry("portfolio-service", "UP")
        .containsEntry("budget-service", "UP")
        .containsEntry("access-service", "UP")
        .containsEntry("keycloak", "UP")
        .containsEntry("Database connections health check", "UP");
  }

  @Test
  void one_service_that_is_down_is_named_and_counts_for_all() {
    house.portfolio().stop();
    try {
      HttpResponse<String> answer = anybody.get("/q/health");

      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(checks(answer))
          .containsEntry("portfolio-service", "DOWN")
          .containsEntry("meetings-service", "UP");
      assertThat(anybody.get("/q/health/live").statusCode()).isEqualTo(200);
      assertThat(anybody.get("/q/health/ready").statusCode()).isEqualTo(200);
    } finally {
      house.portfolio().start();
    }
    assertThat(anybody.get("/q/health").statusCode()).isEqualTo(200);
  }

  @Test
  void keycloak_being_down_is_told() {
    house.realm().stop();
    try {
      assertThat(checks(anybody.get("/q/health"))).containsEntry("keycloak", "DOWN");
    } finally {
      house.realm().start();
    }
  }

  @Test
  void metrics_name_the_routes_and_not_the_addresses() {
    anybody.get("/api/meetings/v1/meetings/secret-subject");

    String metrics = anybody.get("/q/metrics").body();

    assertThat(metrics)
        .contains("uri=\"/api/{service}\"")
        .contains("direktion_gateway_problems_total{problem=\"not-authenticated\"")
        .doesNotContain("secret-subject");
  }

  private static Map<String, String> checks(HttpResponse<String> answer) {
    return new JsonObject(answer.body())
        .getJsonArray("checks").stream()
            .map(JsonObject.class::cast)
            .collect(
                Collectors.toMap(
                    check -> check.getString("name"), check -> check.getString("status")));
  }
}
