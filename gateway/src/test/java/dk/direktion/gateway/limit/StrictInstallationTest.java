package dk.direktion.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktion.gateway.house.Browser;
import dk.direktion.gateway.house.House;
import dk.direktion.gateway.house.StrictHouseResource;
import dk.direktion.gateway.house.TestClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an installation with low limits, https and no front end does differently. */
@QuarkusTest
@WithTestResource(StrictHouseResource.class)
class StrictInstallationTest {

  @Inject TestClock clock;

  private final House house = House.standing();

  @BeforeEach
  void a_minute_later() {
    clock.moveOn(Duration.ofMinutes(1));
  }

  @Test
  void each_caller_has_an_allowance_of_its_own() {
    Browser system = house.browser();
    String bearer = "Bearer " + house.realm().tokenFor("esdh-import");
    String other = "Bearer " + house.realm().tokenFor("bi-platform");
    for (int i = 4; i >= 0; i--) {
      HttpResponse<String> answer =
          system.get("/api/meetings/v1/meetings", "Authorization", bearer);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("ratelimit-policy")).contains("\"api\";q=5;w=60");
      assertThat(answer.headers().firstValue("ratelimit").orElseThrow())
          .startsWith("\"api\";r=" + i + ";t=");
    }

    HttpResponse<String> refused = system.get("/api/meetings/v1/meetings", "Authorization", bearer);

    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.body()).contains("/problems/too-many-requests");
    assertThat(Integer.parseInt(refused.headers().firstValue("retry-after").orElseThrow()))
        .isBetween(1, 12);
    assertThat(system.get("/api/meetings/v1/meetings", "Authorization", other).statusCode())
        .isEqualTo(200);
  }

  @Test
  void there_are_no_letters_to_look_at() {
    HttpResponse<String> answer = house.browser().get("/local/mail");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("/problems/not-found");
  }

  @Test
  void a_caller_who_waits_as_told_is_let_in_again() {
    Browser system = house.browser();
    String bearer = "Bearer " + house.realm().tokenFor("patient");
    HttpResponse<String> answer;
    do {
      answer = system.get("/api/meetings/v1/meetings", "Authorization", bearer);
    } while (answer.statusCode() == 200);
    assertThat(answer.statusCode()).isEqualTo(429);

    clock.moveOn(
        Duration.ofSeconds(
            Long.parseLong(answer.headers().firstValue("retry-after").orElseThrow())));

    assertThat(system.get("/api/meetings/v1/meetings", "Authorization", bearer).statusCode())
        .isEqualTo(200);
  }

  @Test
  void made_up_tokens_share_the_allowance_of_their_address() {
    Browser system = house.browser();
    for (int i = 0; i < 5; i++) {
      system.get("/api/meetings/v1/meetings", "Authorization", "Bearer forged-" + i);
    }

    assertThat(
            system
                .get("/api/meetings/v1/meetings", "Authorization", "Bearer forged-again")
                .statusCode())
        .isEqualTo(429);
  }

  @Test
  void log_ins_are_limited_for_each_address() {
    Browser browser = house.browser();
    for (int i = 0; i < 3; i++) {
      assertThat(browser.get("/login").statusCode()).isEqualTo(302);
    }

    HttpResponse<String> refused = browser.get("/login", "Accept", "text/html");

    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValue("ratelimit-policy")).contains("\"login\";q=3;w=60");
    assertThat(refused.body()).contains("For mange forespørgsler");
  }

  @Test
  void over_https_cookies_are_bound_to_the_host_and_the_channel() {
    HttpResponse<String> answer = house.browser().get("/login");

    String cookie = answer.headers().firstValue("set-cookie").orElseThrow();
    assertThat(cookie).startsWith("__Host-direktion-login-").contains("; Secure", "; Path=/");
    assertThat(answer.headers().firstValue("strict-transport-security")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/session",
        "/login",
        "/api/meetings/v1/meetings",
        "/api//twice",
        "/auth/realms/direktion/account",
        "/nowhere"
      })
  void over_https_every_answer_asks_for_https_for_a_year(String path) {
    assertThat(house.browser().get(path).headers().allValues("strict-transport-security"))
        .containsExactly("max-age=31536000; includeSubDomains");
  }

  @Test
  void a_front_end_that_has_not_been_built_is_said_plainly() {
    HttpResponse<String> answer = house.browser().get("/", "Accept", "text/html");

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("Brugerfladen er ikke bygget");
    assertThat(house.browser().get("/", "Accept", "text/html", "Accept-Language", "en").body())
        .contains("The front end has not been built");
  }
}
