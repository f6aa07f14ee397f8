package dk.direktion.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktion.gateway.house.Browser;
import dk.direktion.gateway.house.GatewayTest;
import dk.direktion.gateway.house.House;
import java.net.http.HttpResponse;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class CsrfTest {

  private static final String API = "/api/meetings/v1/cases";

  private final House house = House.standing();
  private final Browser browser = house.browser().loggedInAs("sekretariat");

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
  void a_write_without_the_token_is_refused_and_never_forwarded(String method) {
    int before = house.meetings().requests().size();

    HttpResponse<String> answer = browser.send(method, API, "{}");

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
    assertThat(answer.body()).contains("/problems/csrf-refused");
    assertThat(house.meetings().requests()).hasSize(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
  void a_write_with_the_token_goes_through(String method) {
    HttpResponse<String> answer =
        browser.send(
            method,
            API,
            "{}",
            "X-CSRF-Token",
            browser.csrfToken(),
            "Origin",
            house.gateway().toString(),
            "Sec-Fetch-Site",
            "same-origin");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(house.meetings().last().method()).isEqualTo(method);
    assertThat(house.meetings().last().headers()).doesNotContainKey("x-csrf-token");
  }

  @Test
  void the_token_of_another_session_is_refused() {
    String othersToken = house.browser().loggedInAs("controller").csrfToken();

    assertThat(browser.send("POST", API, "{}", "X-CSRF-Token", othersToken).statusCode())
        .isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example", "null", "http://localhost:1"})
  void a_write_from_another_origin_is_refused_even_with_the_token(String origin) {
    assertThat(
            browser
                .send("POST", API, "{}", "X-CSRF-Token", browser.csrfToken(), "Origin", origin)
                .statusCode())
        .isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site", "none"})
  void a_write_the_browser_says_comes_from_elsewhere_is_refused(String site) {
    assertThat(
            browser
                .send(
                    "POST", API, "{}", "X-CSRF-Token", browser.csrfToken(), "Sec-Fetch-Site", site)
                .statusCode())
        .isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data"})
  void a_form_of_another_site_is_refused(String type) {
    int before = house.meetings().requests().size();

    assertThat(browser.send("POST", API, "{}", "Content-Type", type).statusCode()).isEqualTo(403);
    assertThat(house.meetings().requests()).hasSize(before);
  }

  @ParameterizedTest
  @CsvSource({"OPTIONS," + API, "GET," + API, "GET,/session", "GET,/login", "GET,/nowhere"})
  void another_site_is_never_allowed_to_read_an_answer(String method, String path) {
    HttpResponse<String> answer =
        browser.send(
            method,
            path,
            "",
            "Origin",
            "https://evil.example",
            "Access-Control-Request-Method",
            "POST",
            "Access-Control-Request-Headers",
            "x-csrf-token");

    assertThat(answer.headers().map().keySet())
        .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control-"));
    assertThat(answer.headers().firstValue("cross-origin-resource-policy")).contains("same-origin");
  }

  @Test
  void a_system_with_a_bearer_token_needs_no_csrf_token() {
    String bearer = "Bearer " + house.realm().tokenFor("esdh-import");

    HttpResponse<String> answer = house.browser().send("POST", API, "{}", "Authorization", bearer);

    assertThat(answer.statusCode()).isEqualTo(200);
  }

  @Test
  void a_made_up_authorization_does_not_get_a_cookie_past_the_check() {
    assertThat(browser.send("POST", API, "{}", "Authorization", "Basic Zm9vOmJhcg==").statusCode())
        .isEqualTo(403);
    assertThat(browser.send("POST", API, "{}", "Authorization", "Bearer ").statusCode())
        .isEqualTo(403);
  }
}
