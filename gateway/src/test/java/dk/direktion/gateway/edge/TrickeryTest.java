package dk.direktion.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktion.gateway.house.GatewayTest;
import dk.direktion.gateway.house.House;
import dk.direktion.gateway.house.RawConnection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class TrickeryTest {

  private final House house = House.standing();
  private final String bearer = "Bearer " + house.realm().tokenFor("esdh-import");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/meetings/v1/../../q/metrics",
        "/api/meetings/v1/%2e%2e/%2e%2e/q/metrics",
        "/api/meetings/v1/x%2fy",
        "/api/meetings/v1/x%5cy",
        "/api/meetings/v1//x",
        "/api/meetings/v1/x%00",
        "/api/meetings/v1/x%2Fy",
        "/api/meetings/v1/x%252fy",
        "/api/meetings/v1/x%25252e%25252e/y",
        "/api/meetings/v1/.%2e/x",
        "//api/meetings/v1/x",
        "/api/meetings/v1/x%0d%0aX-Direktion-Person:%20revisor",
        "/api/meetings/v1/../../access/v1/audit-entries",
        "/scim/v2/../../api/access/v1/people",
        "/access/v1/%2e%2e/api",
        "/auth/realms/direktion/..;/master",
        "/auth/realms/direktion/%2e%2e/master/x",
        "/auth/realms/direktion//../master",
        "http://evil.example/api/meetings/v1/meetings"
      })
  void a_tricky_address_is_a_problem_and_never_forwarded(String uri) {
    int before = forwarded();

    String answer = RawConnection.exchange(house.gateway(), get(uri), "");

    assertThat(answer).startsWith("HTTP/1.1 400").contains("/problems/path-refused");
    assertThat(forwarded()).isEqualTo(before);
  }

  @Test
  void an_address_with_a_backslash_is_refused() {
    assertRefused(get("/api/meetings/v1/..\\x"), "");
  }

  @Test
  void an_overlong_address_is_a_problem() {
    assertThat(
            RawConnection.exchange(
                house.gateway(), get("/api/meetings/v1/" + "a".repeat(6000)), ""))
        .startsWith("HTTP/1.1 400")
        .contains("/problems/path-refused");
  }

  @Test
  void a_request_framed_in_two_ways_is_refused() {
    assertRefused(
        post() + "Content-Length: 4\nTransfer-Encoding: chunked",
        "0\r\n\r\nGET /api/meetings/v1/smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n");
    assertRefused(
        post() + "Transfer-Encoding: chunked\nContent-Length: 60",
        "0\r\n\r\nGET /api/meetings/v1/smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 2\nContent-Length: 3",
        "Content-Length: 2, 3",
        "Content-Length: +2",
        "Content-Length: -1",
        "Transfer-Encoding: chunked\nTransfer-Encoding: identity",
        "Transfer-Encoding: identity",
        "Transfer-Encoding: xchunked",
        "Transfer-Encoding: gzip, chunked",
        "Transfer-Encoding : chunked",
        "Transfer-Encoding: chunked\nTransfer-Encoding: chunked",
        "X-Name with space: a\nContent-Length: 2",
        "Host: evil.example\nContent-Length: 2",
        "Authorization: Bearer other\nContent-Length: 2"
      })
  void an_ambiguous_head_is_refused(String headers) {
    assertRefused(post() + headers, "{}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zz", "-1", "0x2", "ffffffffffffffffff"})
  void a_body_of_broken_chunks_smuggles_nothing(String size) {
    String smuggled = get("/api/meetings/v1/smuggled");

    String answer =
        RawConnection.exchange(
            house.gateway(),
            post() + "Transfer-Encoding: chunked",
            size + "\r\n{}\r\n0\r\n\r\n" + smuggled.strip().replace("\n", "\r\n") + "\r\n\r\n");

    assertThat(answer).doesNotContain("HTTP/1.1 200");
    assertThat(house.meetings().requests())
        .noneMatch(request -> request.uri().equals("/api/meetings/v1/smuggled"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X-Note: a\rX-Direktion-Person: revisor\nContent-Length: 2",
        "X-Note: a\u0000b\nContent-Length: 2",
        ": nameless\nContent-Length: 2"
      })
  void a_header_that_could_be_read_as_two_is_refused(String headers) {
    assertRefused(post() + headers, "{}");
  }

  @Test
  void a_request_without_a_host_is_refused() {
    assertRefused(
        "GET /api/meetings/v1/meetings HTTP/1.1\nConnection: close\nAuthorization: " + bearer, "");
  }

  @Test
  void a_well_formed_request_over_the_same_wire_goes_through() {
    int before = forwarded();

    String answer =
        RawConnection.exchange(
            house.gateway(), post() + "Content-Length: 2\nConnection: close", "{}");

    assertThat(answer).startsWith("HTTP/1.1 200");
    assertThat(forwarded()).isEqualTo(before + 1);
  }

  @Test
  void unusual_methods_and_upgrades_lead_nowhere() {
    assertThat(
            RawConnection.exchange(
                house.gateway(), get("/api/meetings/v1/x").replaceFirst("GET", "TRACE"), ""))
        .startsWith("HTTP/1.1 405");
    String upgraded =
        RawConnection.exchange(
            house.gateway(),
            get("/api/meetings/v1/x")
                + "Upgrade: websocket\nSec-WebSocket-Version: 13\nSec-WebSocket-Key: eA==",
            "");
    assertThat(upgraded).startsWith("HTTP/1.1 200");
    assertThat(house.meetings().last().headers()).doesNotContainKey("upgrade");
  }

  private void assertRefused(String head, String rest) {
    int before = forwarded();
    assertThat(RawConnection.exchange(house.gateway(), head, rest))
        .startsWith("HTTP/1.1 400")
        .doesNotContain("HTTP/1.1 200");
    assertThat(forwarded()).isEqualTo(before);
  }

  private int forwarded() {
    return house.meetings().requests().size() + house.realm().otherRequests().size();
  }

  private String get(String uri) {
    return """
        GET %s HTTP/1.1
        Host: localhost
        Connection: close
        Authorization: %s
        """
        .formatted(uri, bearer);
  }

  private String post() {
    return """
        POST /api/meetings/v1/cases HTTP/1.1
        Host: localhost
        Authorization: %s
        """
        .formatted(bearer);
  }
}
