package dk.direktion.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import dk.direktion.gateway.house.Browser;
import dk.direktion.gateway.house.GatewayTest;
import dk.direktion.gateway.house.House;
import dk.direktion.gateway.house.TestClock;
import io.vertx.core.MultiMap;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@GatewayTest
class SessionTest {

  private static final String API = "/api/meetings/v1/meetings";

  @Inject TestClock clock;

  private final House house = House.standing();
  private final Browser browser = house.browser();

  @Test
  void without_a_log_in_the_session_says_so() {
    JsonObject session = browser.session();

    assertThat(session.getBoolean("authenticated")).isFalse();
    assertThat(session.getValue("username")).isNull();
    assertThat(session.getJsonArray("roles")).isEmpty();
  }

  @Test
  void the_session_tells_who_is_logged_in_and_until_when() {
    JsonObject session = browser.loggedInAs("sekretariat").session();

    assertThat(session.getBoolean("authenticated")).isTrue();
    assertThat(session.getString("username")).isEqualTo("sekretariat");
    assertThat(session.getString("name")).isEqualTo("Maja Holm");
    assertThat(session.getJsonArray("roles")).containsExactly("employee", "secretariat");
    assertThat(session.getString("csrfToken")).hasSize(43);
    assertThat(Instant.parse(session.getString("expiresAt")))
        .isBetween(clock.instant().plusSeconds(1700), clock.instant().plusSeconds(1800));
  }

  @Test
  void a_service_receives_the_access_token_and_not_the_cookie() throws Exception {
    HttpResponse<String> answer = browser.loggedInAs("sekretariat").get(API);

    assertThat(answer.statusCode()).isEqualTo(200);
    var request = house.meetings().last();
    assertThat(request.headers()).doesNotContainKey("cookie");
    String token = request.headers().get("authorization").replace("Bearer ", "");
    assertThat(SignedJWT.parse(token).getJWTClaimsSet().getStringClaim("preferred_username"))
        .isEqualTo("sekretariat");
  }

  @Test
  void tokens_are_renewed_before_they_expire() {
    browser.loggedInAs("sekretariat").get(API);
    String first = house.meetings().last().headers().get("authorization");

    clock.moveOn(Duration.ofSeconds(280));

    assertThat(browser.get(API).statusCode()).isEqualTo(200);
    assertThat(house.meetings().last().headers().get("authorization")).isNotEqualTo(first);
  }

  @Test
  void many_requests_at_once_renew_the_tokens_once() {
    browser.loggedInAs("sekretariat");
    clock.moveOn(Duration.ofMinutes(5));
    int before = house.realm().refreshCount();

    List<CompletableFuture<Integer>> answers =
        IntStream.range(0, 12)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> browser.get(API).statusCode()))
            .toList();

    assertThat(answers).extracting(CompletableFuture::join).containsOnly(200);
    assertThat(house.realm().refreshCount()).isEqualTo(before + 1);
  }

  @Test
  void a_log_in_ended_at_the_provider_ends_here_with_the_next_renewal() {
    browser.loggedInAs("sekretariat");
    house.realm().forgetLogins();
    clock.moveOn(Duration.ofMinutes(5));

    HttpResponse<String> answer = browser.get(API);

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(browser.cookies()).doesNotContainKey("direktion-session");
  }

  @Test
  void a_provider_that_is_down_is_a_problem_only_once_the_token_has_expired() {
    browser.loggedInAs("sekretariat");
    clock.moveOn(Duration.ofSeconds(280));
    house.realm().stop();
    try {
      assertThat(browser.get(API).statusCode()).isEqualTo(200);
      clock.moveOn(Duration.ofSeconds(30));
      assertThat(browser.get(API).statusCode()).isEqualTo(503);
    } finally {
      house.realm().start();
    }
    assertThat(browser.get(API).statusCode()).isEqualTo(200);
  }

  @Test
  void half_an_hour_without_use_ends_the_session() {
    browser.loggedInAs("sekretariat");
    clock.moveOn(Duration.ofMinutes(29));
    assertThat(browser.get(API).statusCode()).isEqualTo(200);
    clock.moveOn(Duration.ofMinutes(29));
    assertThat(browser.get(API).statusCode()).isEqualTo(200);

    clock.moveOn(Duration.ofMinutes(30));

    assertThat(browser.get(API).statusCode()).isEqualTo(401);
  }

  @Test
  void looking_at_the_session_does_not_prolong_it() {
    browser.loggedInAs("sekretariat");
    clock.moveOn(Duration.ofMinutes(20));
    assertThat(browser.session().getBoolean("authenticated")).isTrue();
    clock.moveOn(Duration.ofMinutes(11));

    assertThat(browser.session().getBoolean("authenticated")).isFalse();
  }

  @Test
  void ten_hours_end_a_session_however_busy() {
    browser.loggedInAs("sekretariat");
    for (int i = 0; i < 29; i++) {
      clock.moveOn(Duration.ofMinutes(20));
      assertThat(browser.get(API).statusCode()).isEqualTo(200);
    }

    clock.moveOn(Duration.ofMinutes(20));

    assertThat(browser.get(API).statusCode()).isEqualTo(401);
  }

  @Test
  void logging_out_ends_the_session_here_and_at_the_provider() {
    browser.loggedInAs("sekretariat");
    String cookie = browser.cookies().get("direktion-session");

    HttpResponse<String> answer =
        browser.send("POST", "/logout", "", "X-CSRF-Token", browser.csrfToken());

    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(Browser.location(answer)).hasToString("/");
    assertThat(browser.cookies()).isEmpty();
    List<MultiMap> ended = house.realm().endedLogins();
    assertThat(house.realm().issuedTokens())
        .contains(ended.get(ended.size() - 1).get("id_token_hint"));
    browser.cookies().put("direktion-session", cookie);
    assertThat(browser.get(API).statusCode()).isEqualTo(401);
  }

  @Test
  void logging_out_works_while_the_provider_is_down() {
    browser.loggedInAs("sekretariat");
    String csrf = browser.csrfToken();
    String cookie = browser.cookies().get("direktion-session");
    house.realm().stop();
    try {
      assertThat(browser.send("POST", "/logout", "", "X-CSRF-Token", csrf).statusCode())
          .isEqualTo(204);
    } finally {
      house.realm().start();
    }
    browser.cookies().put("direktion-session", cookie);
    assertThat(browser.session().getBoolean("authenticated")).isFalse();
  }

  @Test
  void another_site_cannot_log_anybody_out() {
    browser.loggedInAs("sekretariat");

    assertThat(browser.send("POST", "/logout", "").statusCode()).isEqualTo(403);
    assertThat(browser.get("/logout").statusCode()).isEqualTo(405);
    assertThat(browser.session().getBoolean("authenticated")).isTrue();
  }

  @Test
  void logging_out_without_a_session_is_no_problem() {
    assertThat(browser.send("POST", "/logout", "").statusCode()).isEqualTo(204);
  }
}
