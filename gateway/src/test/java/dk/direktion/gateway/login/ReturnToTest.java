package dk.direktion.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnToTest {

  private static final URI PORTAL = URI.create("https://portal.example/login");

  @ParameterizedTest
  @CsvSource({
    "/moeder?udvalg=DIR, /moeder?udvalg=DIR",
    "/adgange/ansoegninger/0195b2c0?handling=godkend, /adgange/ansoegninger/0195b2c0?handling=godkend",
    "/adgange/gennemgange/7?adgang=8&handling=afslut, /adgange/gennemgange/7?adgang=8&handling=afslut",
    "/sager/%C3%98DC#punkt-3, /sager/%C3%98DC#punkt-3",
    "/soeg?q=https://evil.example, /soeg?q=https://evil.example",
    "'', /"
  })
  void a_page_of_ours_is_gone_back_to(String wish, String location) {
    assertThat(ReturnTo.of(wish)).contains(new ReturnTo(location));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "//evil.example",
        "///evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "https:evil.example",
        "javascript:alert(1)",
        "data:text/html,x",
        "evil.example",
        "@evil.example",
        " /moeder",
        "/\t/evil.example",
        "/a\r\nLocation: https://evil.example",
        "/%zz",
        "/login?returnTo=/"
      })
  void a_wish_that_could_lead_elsewhere_is_refused(String wish) {
    assertThat(ReturnTo.of(wish)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/.//evil.example",
        "/..//evil.example",
        "/a/..//evil.example",
        "/a/../..//evil.example",
        "/././/evil.example",
        "/:@evil.example",
        "/%2f%2fevil.example",
        "/%5cevil.example",
        "/;//evil.example"
      })
  void whatever_else_is_wished_stays_here(String wish) {
    assertThat(ReturnTo.of(wish).stream().map(ReturnTo::location))
        .allSatisfy(
            location -> {
              assertThat(location).startsWith("/").doesNotStartWith("//");
              assertThat(PORTAL.resolve(location)).hasHost(PORTAL.getHost());
            });
  }

  @ParameterizedTest
  @ValueSource(ints = {2001, 100_000})
  void a_wish_without_end_is_refused(int length) {
    assertThat(ReturnTo.of("/" + "a".repeat(length))).isEmpty();
  }
}
