package dk.direktion.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawPathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/api/meetings/v1/meetings?from=2026-01-01&q=%2F..%2F",
        "/api/meetings/v1/attachments/budget..endelig.pdf",
        "/api/access/v1/units/%C3%98DC",
        "/assets/index-D4f9sQ2x.js",
        "/.well-known/api-catalog",
        "/a%20b",
        "/sk%25C3"
      })
  void an_ordinary_address_is_acceptable(String uri) {
    assertThat(RawPath.isAcceptable(uri)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "http://evil.example/api/meetings/v1",
        "api/meetings/v1",
        "*",
        "//evil.example",
        "/api//meetings/v1",
        "/api/meetings/v1/../../q/metrics",
        "/api/meetings/v1/./x",
        "/api/meetings/v1/..",
        "/api/meetings/v1/..;/x",
        "/api/meetings/v1/.;a=b/x",
        "/api/meetings/v1/%2e%2e/x",
        "/api/meetings/v1/%2E/x",
        "/api/meetings/v1/a%2fb",
        "/api/meetings/v1/a%2Fb",
        "/api/meetings/v1/a%5cb",
        "/api/meetings/v1/a\\b",
        "/api/meetings/v1/a%252fb",
        "/api/meetings/v1/a%25252e",
        "/api/meetings/v1/a%00b",
        "/api/meetings/v1/a%0d%0ab",
        "/api/meetings/v1/%",
        "/api/meetings/v1/%zz",
        "/api/meetings/v1/%f",
        "/api/meetings/v1/å",
        "/api/meetings/v1/a#b",
        "/api/meetings/v1/a b",
        "/x?a=\u0001"
      })
  void an_address_that_could_be_read_in_two_ways_is_not(String uri) {
    assertThat(RawPath.isAcceptable(uri)).isFalse();
  }

  @Test
  void an_address_has_a_longest_length() {
    assertThat(RawPath.isAcceptable("/" + "a".repeat(2047))).isTrue();
    assertThat(RawPath.isAcceptable("/" + "a".repeat(2048))).isFalse();
    assertThat(RawPath.isAcceptable("/?" + "a".repeat(8192))).isFalse();
  }
}
