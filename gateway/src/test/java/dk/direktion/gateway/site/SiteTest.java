package dk.direktion.gateway.site;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktion.gateway.house.Browser;
import dk.direktion.gateway.house.GatewayTest;
import dk.direktion.gateway.house.House;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class SiteTest {

  private static final String HTML = "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8";

  private final Browser browser = House.standing().browser();

  @ParameterizedTest
  @ValueSource(strings = {"/", "/moeder", "/moeder/42/dagsorden?punkt=3", "/problems/not-found"})
  void every_page_the_front_end_routes_is_its_first_page(String path) {
    HttpResponse<String> answer = browser.get(path, "Accept", HTML);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("the front end");
    assertThat(answer.headers().firstValue("cache-control")).contains("no-cache");
  }

  @Test
  void the_page_may_run_no_script_but_its_own() {
    var headers = browser.get("/", "Accept", HTML).headers();

    assertThat(headers.firstValue("content-security-policy").orElseThrow())
        .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'")
        .contains("base-uri 'none'", "object-src 'none'");
    assertThat(headers.firstValue("x-content-type-options")).contains("nosniff");
    assertThat(headers.firstValue("x-frame-options")).contains("DENY");
    assertThat(headers.firstValue("referrer-policy")).contains("same-origin");
    assertThat(headers.firstValue("permissions-policy").orElseThrow()).contains("camera=()");
    assertThat(headers.firstValue("strict-transport-security")).isEmpty();
  }

  @Test
  void a_file_with_a_hash_in_its_name_is_kept_for_ever() {
    HttpResponse<String> answer = browser.get("/assets/index-D4f9sQ2x.js");

    assertThat(answer.body()).contains("console.log");
    assertThat(answer.headers().firstValue("content-type"))
        .contains("text/javascript; charset=utf-8");
    assertThat(answer.headers().firstValue("cache-control").orElseThrow()).contains("immutable");
    assertThat(browser.get("/manifest.webmanifest").headers().firstValue("content-type"))
        .contains("application/manifest+json");
  }

  @Test
  void a_compressed_twin_is_sent_to_those_who_read_it() {
    HttpResponse<String> answer =
        browser.get("/assets/index-D4f9sQ2x.js", "Accept-Encoding", "gzip");

    assertThat(answer.headers().firstValue("content-encoding")).contains("gzip");
    assertThat(answer.headers().firstValue("content-type"))
        .contains("text/javascript; charset=utf-8");
    assertThat(answer.headers().firstValue("vary")).contains("Accept-Encoding");
  }

  @Test
  void what_the_browser_has_is_not_sent_again() {
    String tag = browser.get("/", "Accept", HTML).headers().firstValue("etag").orElseThrow();

    HttpResponse<String> again = browser.get("/", "Accept", HTML, "If-None-Match", tag);

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(browser.send("HEAD", "/", "", "Accept", HTML).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/assets/gone.js", "/favicon.ico", "/moeder"})
  void a_missing_file_is_not_the_first_page(String path) {
    HttpResponse<String> answer = browser.get(path, "Accept", "*/*");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/api/x", "/q/x", "/auth", "/login/x", "/.well-known/x", "/openapi-ui/index.html"})
  void nothing_reserved_falls_back_to_the_front_end(String path) {
    assertThat(browser.get(path, "Accept", "application/json").statusCode()).isEqualTo(404);
  }

  @Test
  void the_front_end_is_only_read() {
    assertThat(browser.send("POST", "/moeder", "x").statusCode()).isEqualTo(405);
  }
}
