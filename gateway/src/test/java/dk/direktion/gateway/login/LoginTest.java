package dk.direktion.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktion.gateway.house.Browser;
import dk.direktion.gateway.house.GatewayTest;
import dk.direktion.gateway.house.House;
import dk.direktion.gateway.house.Parameters;
import dk.direktion.gateway.house.RawConnection;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class LoginTest {

  private final House house = House.standing();
  private final Browser browser = house.browser();

  @Test
  void a_log_in_asks_for_a_code_with_pkce_state_and_nonce() {
    URI loginPage = Browser.location(browser.get("/login", "Accept-Language", "en"));

    assertThat(loginPage.toString())
        .startsWith(House.setting("direktion.issuer") + "/protocol/openid-connect/auth?");
    Map<String, String> asked = Parameters.of(loginPage);
    assertThat(asked)
        .containsEntry("response_type", "code")
        .containsEntry("client_id", "direktion-gateway")
        .containsEntry("redirect_uri", house.gateway() + "/login/callback")
        .containsEntry("code_challenge_method", "S256")
        .containsEntry("ui_locales", "en");
    assertThat(asked.get("state")).hasSizeGreaterThanOrEqualTo(32);
    assertThat(asked.get("nonce")).hasSizeGreaterThanOrEqualTo(32);
    assertThat(asked.get("code_challenge")).hasSize(43);
  }

  @Test
  void a_person_comes_back_to_the_page_wanted() {
    HttpResponse<String> back = browser.logIn("sekretariat", "%2Fmoeder%3Fudvalg%3DDIR");

    assertThat(back.statusCode()).isEqualTo(303);
    assertThat(Browser.location(back)).hasToString("/moeder?udvalg=DIR");
    assertThat(browser.session().getString("username")).isEqualTo("sekretariat");
  }

  @Test
  void the_session_cookie_is_out_of_reach_of_scripts_and_other_sites() {
    HttpResponse<String> back = browser.logIn("sekretariat", "/");

    String cookie =
        back.headers().allValues("set-cookie").stream()
            .filter(line -> line.startsWith("direktion-session="))
            .findAny()
            .orElseThrow();
    assertThat(cookie)
        .containsIgnoringCase("; HttpOnly")
        .contains("; SameSite=Lax", "; Path=/")
        .doesNotContain("Domain");
    assertThat(browser.cookies().get("direktion-session")).hasSize(43);
    assertThat(browser.cookies()).hasSize(1);
  }

  @Test
  void a_session_id_known_beforehand_is_never_taken_over() {
    String planted = "A".repeat(43);
    browser.cookies().put("direktion-session", planted);

    browser.loggedInAs("sekretariat");

    assertThat(browser.cookies().get("direktion-session")).isNotEqualTo(planted);
    Browser attacker = house.browser();
    attacker.cookies().put("direktion-session", planted);
    assertThat(attacker.session().getBoolean("authenticated")).isFalse();
  }

  @Test
  void a_new_log_in_ends_the_session_that_was_there() {
    browser.loggedInAs("sekretariat");
    String before = browser.cookies().get("direktion-session");

    browser.loggedInAs("controller");

    assertThat(browser.session().getString("username")).isEqualTo("controller");
    Browser old = house.browser();
    old.cookies().put("direktion-session", before);
    assertThat(old.session().getBoolean("authenticated")).isFalse();
  }

  @Test
  void a_log_in_begun_in_another_browser_is_refused() {
    URI loginPage = Browser.location(browser.get("/login"));
    String code = house.realm().approve(loginPage, "revisor");
    String callback =
        "/login/callback?code=" + code + "&state=" + Parameters.of(loginPage).get("state");

    HttpResponse<String> answer = house.browser().get(callback);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("/problems/login-expired");
    assertThat(answer.headers().allValues("set-cookie")).isEmpty();
  }

  @Test
  void an_answer_from_the_provider_is_taken_once() {
    URI loginPage = Browser.location(browser.get("/login"));
    String state = Parameters.of(loginPage).get("state");
    String code = house.realm().approve(loginPage, "revisor");
    assertThat(browser.get("/login/callback?code=" + code + "&state=" + state).statusCode())
        .isEqualTo(303);

    HttpResponse<String> again = browser.get("/login/callback?code=" + code + "&state=" + state);

    assertThat(again.statusCode()).isEqualTo(400);
  }

  @Test
  void two_tabs_may_log_in_at_the_same_time() {
    URI first = Browser.location(browser.get("/login?returnTo=/one"));
    URI second = Browser.location(browser.get("/login?returnTo=/two"));

    assertThat(Browser.location(finish(first))).hasToString("/one");
    assertThat(Browser.location(finish(second))).hasToString("/two");
  }

  @Test
  void abandoned_log_ins_do_not_pile_up_in_the_browser() {
    for (int i = 0; i < 12; i++) {
      browser.get("/login");
    }

    assertThat(browser.cookies()).hasSizeLessThanOrEqualTo(6);
  }

  @Test
  void a_code_of_another_log_in_is_refused() {
    URI loginPage = Browser.location(browser.get("/login"));
    URI othersPage = Browser.location(house.browser().get("/login"));
    String othersCode = house.realm().approve(othersPage, "revisor");

    HttpResponse<String> answer =
        browser.get(
            "/login/callback?code="
                + othersCode
                + "&state="
                + Parameters.of(loginPage).get("state"));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(browser.session().getBoolean("authenticated")).isFalse();
  }

  @Test
  void an_id_token_with_another_nonce_is_refused() {
    URI loginPage = Browser.location(browser.get("/login"));
    String code = house.realm().approveWithOtherNonce(loginPage, "revisor");

    HttpResponse<String> answer =
        browser.get(
            "/login/callback?code=" + code + "&state=" + Parameters.of(loginPage).get("state"));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("/problems/login-refused");
  }

  @Test
  void an_id_token_signed_by_somebody_else_is_refused() {
    URI loginPage = Browser.location(browser.get("/login"));
    String code = house.realm().approveWithForeignKey(loginPage, "revisor");

    HttpResponse<String> answer =
        browser.get(
            "/login/callback?code=" + code + "&state=" + Parameters.of(loginPage).get("state"));

    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void an_id_token_for_another_client_is_refused() {
    URI loginPage = Browser.location(browser.get("/login"));
    String code = house.realm().approveForOtherClient(loginPage, "revisor");

    HttpResponse<String> answer =
        browser.get(
            "/login/callback?code=" + code + "&state=" + Parameters.of(loginPage).get("state"));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(browser.session().getBoolean("authenticated")).isFalse();
  }

  @Test
  void an_answer_from_another_issuer_is_refused() {
    URI loginPage = Browser.location(browser.get("/login"));
    String code = house.realm().approve(loginPage, "revisor");

    HttpResponse<String> answer =
        browser.get(
            "/login/callback?iss=https%3A%2F%2Fevil.example&code="
                + code
                + "&state="
                + Parameters.of(loginPage).get("state"));

    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void a_log_in_the_provider_broke_off_is_explained_on_a_page() {
    URI loginPage = Browser.location(browser.get("/login"));

    HttpResponse<String> answer =
        browser.get(
            "/login/callback?error=access_denied&state=" + Parameters.of(loginPage).get("state"),
            "Accept",
            "text/html");

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("<h1>Log ind mislykkedes</h1>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https%3A%2F%2Fevil.example",
        "%2F%2Fevil.example",
        "%2F%5Cevil.example",
        "%5C%5Cevil.example",
        "evil.example",
        "javascript%3Aalert(1)",
        "%2F%09%2Fevil.example",
        "%2F..%2F%2Fevil.example%20",
        "%2Fa%0D%0ALocation%3A%20https%3A%2F%2Fevil.example",
        "%2Flogin%3FreturnTo%3D%2F"
      })
  void nobody_is_led_to_another_site_after_the_log_in(String wish) {
    HttpResponse<String> answer = browser.get("/login?returnTo=" + wish);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("/problems/return-to-refused");
    assertThat(answer.headers().firstValue("location")).isEmpty();
  }

  @Test
  void a_log_in_at_another_name_of_the_machine_moves_to_the_public_address_first() {
    String answer =
        RawConnection.exchange(
            house.gateway(),
            """
            GET /login?returnTo=/moeder HTTP/1.1
            Host: 127.0.0.1:%d
            Connection: close
            """
                .formatted(house.gateway().getPort()),
            "");

    assertThat(answer)
        .startsWith("HTTP/1.1 302")
        .containsIgnoringCase("Location: " + house.gateway() + "/login?returnTo=%2Fmoeder")
        .doesNotContainIgnoringCase("set-cookie");
  }

  private HttpResponse<String> finish(URI loginPage) {
    String code = house.realm().approve(loginPage, "sekretariat");
    return browser.get(
        "/login/callback?code=" + code + "&state=" + Parameters.of(loginPage).get("state"));
  }
}
