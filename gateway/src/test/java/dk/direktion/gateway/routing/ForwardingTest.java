package dk.direktion.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktion.gateway.house.Browser;
import dk.direktion.gateway.house.GatewayTest;
import dk.direktion.gateway.house.House;
import dk.direktion.gateway.house.RawConnection;
import dk.direktion.gateway.house.StubService.Request;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class ForwardingTest {

  private final House house = House.standing();
  private final Browser system = house.browser();
  private final String bearer = "Bearer " + house.realm().tokenFor("esdh-import");

  @ParameterizedTest
  @CsvSource({"meetings", "portfolio", "budget", "access"})
  void each_service_gets_its_own_requests_with_path_and_query_unchanged(String name) {
    String uri = "/api/" + name + "/v1/things/%C3%98DC?q=a%2Fb&page=2";

    HttpResponse<String> answer = get(uri);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(new JsonObject(answer.body()).getString("uri")).isEqualTo(uri);
    Request request =
        switch (name) {
          case "meetings" -> house.meetings().last();
          case "portfolio" -> house.portfolio().last();
          case "budget" -> house.budget().last();
          default -> house.access().last();
        };
    assertThat(request.uri()).isEqualTo(uri);
  }

  @Test
  void what_a_service_has_published_is_read_without_log_in_and_nothing_else_is() {
    Browser stranger = house.browser();

    assertThat(stranger.get("/api/portfolio/v1/published/portfolio.html").statusCode())
        .isEqualTo(200);
    assertThat(house.portfolio().last().uri())
        .isEqualTo("/api/portfolio/v1/published/portfolio.html");
    assertThat(house.portfolio().last().headers()).doesNotContainKey("authorization");
    assertThat(stranger.get("/api/portfolio/v1/publishing").statusCode()).isEqualTo(401);
    assertThat(stranger.get("/api/portfolio/v1/projects?x=/published/").statusCode())
        .isEqualTo(401);
    assertThat(stranger.send("POST", "/api/portfolio/v1/published/portfolio.html", "").statusCode())
        .isEqualTo(401);
  }

  @Test
  void a_bearer_token_is_passed_on_as_it_is() {
    get("/api/meetings/v1/meetings");

    assertThat(house.meetings().last().headers()).containsEntry("authorization", bearer);
  }

  @Test
  void a_bearer_token_the_gateway_does_not_know_is_the_services_to_judge() {
    HttpResponse<String> answer =
        system.get("/api/meetings/v1/meetings", "Authorization", "Bearer not-a-token");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(house.meetings().last().headers())
        .containsEntry("authorization", "Bearer not-a-token");
  }

  @Test
  void a_bearer_token_counts_more_than_a_session() {
    Browser browser = house.browser().loggedInAs("sekretariat");

    browser.get("/api/meetings/v1/meetings", "Authorization", bearer);

    assertThat(house.meetings().last().headers())
        .containsEntry("authorization", bearer)
        .doesNotContainKey("cookie");
  }

  @Test
  void headers_that_claim_an_identity_are_replaced() {
    RawConnection.exchange(
        house.gateway(),
        """
        GET /api/meetings/v1/meetings HTTP/1.1
        Host: evil.example
        Authorization: %s
        Connection: close, X-Secret-Hop
        X-Secret-Hop: 1
        Cookie: other=1
        Forwarded: for=1.2.3.4
        X-Forwarded-For: 1.2.3.4
        X-Forwarded-Host: evil.example
        X-Forwarded-Proto: gopher
        X-Forwarded-User: kommunaldirektoer
        X-Direktion-Person: kommunaldirektoer
        X_Direktion_Person: kommunaldirektoer
        X-Real-IP: 1.2.3.4
        X-Original-URL: /q/metrics
        X-HTTP-Method-Override: DELETE
        TE: trailers
        X-Request-Id: abc def
        Accept-Language: en
        """
            .formatted(bearer),
        "");

    var headers = house.meetings().last().headers();
    assertThat(headers)
        .containsEntry("x-forwarded-for", "127.0.0.1")
        .containsEntry("x-forwarded-proto", "http")
        .containsEntry("x-forwarded-host", house.gateway().getAuthority())
        .containsEntry("accept-language", "en")
        .doesNotContainKeys(
            "cookie",
            "forwarded",
            "x-forwarded-user",
            "x-direktion-person",
            "x_direktion_person",
            "x-real-ip",
            "x-original-url",
            "x-http-method-override",
            "te",
            "x-secret-hop");
    assertThat(headers.get("x-request-id")).matches("[0-9a-f-]{36}");
    assertThat(headers.get("host")).startsWith("127.0.0.1:");
  }

  @Test
  void an_authorization_cannot_be_dropped_by_naming_it_a_hop() {
    RawConnection.exchange(
        house.gateway(),
        """
        GET /api/meetings/v1/meetings HTTP/1.1
        Host: localhost
        Authorization: %s
        Connection: close, Authorization, X-Forwarded-For, X-Request-Id
        """
            .formatted(bearer),
        "");

    assertThat(house.meetings().last().headers())
        .containsEntry("authorization", bearer)
        .containsKeys("x-forwarded-for", "x-request-id");
  }

  @Test
  void a_request_keeps_a_harmless_id_of_its_own() {
    HttpResponse<String> answer =
        system.get(
            "/api/meetings/v1/meetings", "Authorization", bearer, "X-Request-Id", "my-request-1");

    assertThat(answer.headers().allValues("x-request-id")).containsExactly("my-request-1");
    assertThat(house.meetings().last().headers()).containsEntry("x-request-id", "my-request-1");
  }

  @Test
  void an_answer_says_nothing_about_the_server_behind_and_sets_no_cookie() {
    HttpResponse<String> answer = get("/api/meetings/v1/meetings");

    assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by", "set-cookie");
    assertThat(answer.headers().firstValue("etag")).contains("\"7\"");
    assertThat(answer.headers().firstValue("x-content-type-options")).contains("nosniff");
    assertThat(answer.headers().firstValue("content-security-policy"))
        .contains("default-src 'none'; frame-ancestors 'none'");
  }

  @Test
  void without_a_session_and_a_token_the_answer_is_401() {
    int before = house.meetings().requests().size();

    HttpResponse<String> answer = system.get("/api/meetings/v1/meetings");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("www-authenticate")).isPresent();
    JsonObject problem = new JsonObject(answer.body());
    assertThat(problem.getString("type")).isEqualTo("/problems/not-authenticated");
    assertThat(problem.getString("title")).isEqualTo("Du er ikke logget ind");
    assertThat(problem.getInteger("status")).isEqualTo(401);
    assertThat(problem.getString("instance")).isEqualTo("/api/meetings/v1/meetings");
    assertThat(problem.getString("requestId"))
        .isEqualTo(answer.headers().firstValue("x-request-id").orElseThrow());
    assertThat(house.meetings().requests()).hasSize(before);
  }

  @Test
  void a_problem_speaks_english_to_those_who_ask_for_it() {
    HttpResponse<String> answer =
        system.get("/api/meetings/v1/meetings", "Accept-Language", "en-GB,en;q=0.9,da;q=0.1");

    assertThat(new JsonObject(answer.body()).getString("title")).isEqualTo("You are not logged in");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/meetings",
        "/api/meetings/v2/meetings",
        "/api/meetings/v1x",
        "/api/meetings/q/metrics",
        "/api/unknown/v1/x",
        "/api",
        "/q/openapi",
        "/q/dev",
        "/q/metrics/x"
      })
  void what_is_not_the_api_is_not_reachable(String path) {
    HttpResponse<String> answer = get(path);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("/problems/not-found");
  }

  @Test
  void a_body_is_streamed_whole() {
    HttpResponse<String> answer =
        system.send("POST", "/api/meetings/v1/files", "x".repeat(290_000), "Authorization", bearer);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(house.meetings().last().length()).isEqualTo(290_000);
    assertThat(get("/api/meetings/v1/large").body()).hasSize(2_000_000);
  }

  @Test
  void a_body_of_unknown_length_is_streamed_too() {
    HttpResponse<String> answer = upload(200_000);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(house.meetings().last().length()).isEqualTo(200_000);
  }

  @Test
  void a_client_may_wait_to_be_asked_for_its_body() {
    HttpResponse<String> answer =
        system.send(
            system
                .request("/api/meetings/v1/files", "Authorization", bearer)
                .expectContinue(true)
                .POST(BodyPublishers.ofString("patience"))
                .build());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(house.meetings().last().length()).isEqualTo(8);
  }

  @Test
  void an_announced_body_that_is_too_large_is_refused_before_it_is_sent() {
    String answer =
        RawConnection.exchange(
            house.gateway(),
            """
            POST /api/meetings/v1/files HTTP/1.1
            Host: localhost
            Authorization: %s
            Content-Length: 300001
            """
                .formatted(bearer),
            "");

    assertThat(answer).startsWith("HTTP/1.1 413").contains("/problems/body-too-large");
  }

  @Test
  void a_sent_body_that_is_too_large_still_gets_its_answer() {
    HttpResponse<String> answer =
        system.send(
            "POST", "/api/meetings/v1/files", "x".repeat(3_000_000), "Authorization", bearer);

    assertThat(answer.statusCode()).isEqualTo(413);
  }

  @Test
  void a_body_that_turns_out_too_large_is_broken_off() {
    int before = house.meetings().requests().size();

    HttpResponse<String> answer = upload(3_000_000);

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("/problems/body-too-large");
    assertThat(house.meetings().requests()).hasSize(before);
  }

  @Test
  void a_refusal_by_the_service_before_the_body_is_read_comes_through() {
    HttpResponse<String> answer =
        system.send(
            "POST", "/api/meetings/v1/early-refusal", "x".repeat(250_000), "Authorization", bearer);

    assertThat(answer.statusCode()).isEqualTo(415);
  }

  @Test
  void an_answer_may_take_its_time_within_the_limit() {
    assertThat(get("/api/meetings/v1/late").body()).isEqualTo("late");
  }

  @Test
  void a_silent_service_is_a_timeout() {
    HttpResponse<String> answer = get("/api/meetings/v1/silent");

    assertThat(answer.statusCode()).isEqualTo(504);
    assertThat(answer.body()).contains("/problems/service-timeout");
    assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
  }

  @Test
  void a_service_that_hangs_up_or_is_down_is_unavailable() {
    assertThat(get("/api/meetings/v1/broken").statusCode()).isEqualTo(503);
    house.budget().stop();
    try {
      HttpResponse<String> answer = get("/api/budget/v1/pools");
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.body()).contains("/problems/service-unavailable");
    } finally {
      house.budget().start();
    }
    assertThat(get("/api/budget/v1/pools").statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> get(String uri) {
    return system.get(uri, "Authorization", bearer);
  }

  private HttpResponse<String> upload(int length) {
    return system.send(
        system
            .request("/api/meetings/v1/files", "Authorization", bearer)
            .POST(
                BodyPublishers.ofInputStream(
                    () -> new ByteArrayInputStream("x".repeat(length).getBytes())))
            .build());
  }
}
