package dk.direktion.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktion.gateway.house.Browser;
import dk.direktion.gateway.house.GatewayTest;
import dk.direktion.gateway.house.House;
import dk.direktion.gateway.house.StubService.Request;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class RealmRoutesTest {

  private final House house = House.standing();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/auth/realms/direktion/login-actions/authenticate?x=1",
        "/auth/realms/direktion/.well-known/openid-configuration",
        "/auth/resources/abc/login/keycloak/css/styles.css"
      })
  void the_pages_of_the_realm_are_reachable(String path) {
    HttpResponse<String> answer = house.browser().get(path);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("keycloak");
    assertThat(last().uri()).isEqualTo(path);
    assertThat(answer.headers().firstValue("set-cookie")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/auth",
        "/auth/",
        "/auth/admin",
        "/auth/admin/realms/direktion/users",
        "/auth/realms/master/protocol/openid-connect/auth",
        "/auth/realms/master",
        "/auth/realms/direktion-other/x",
        "/auth/realms/direktion/clients-registrations/openid-connect",
        "/auth/%72ealms/master",
        "/auth/metrics",
        "/auth/health/ready"
      })
  void the_rest_of_keycloak_is_not(String path) {
    int before = house.realm().otherRequests().size();

    assertThat(house.browser().get(path).statusCode()).isEqualTo(404);
    assertThat(house.realm().otherRequests()).hasSize(before);
  }

  @Test
  void keycloak_sees_its_own_cookies_and_not_the_session() {
    Browser browser = house.browser().loggedInAs("sekretariat");
    browser.get("/login");
    browser.cookies().put("KEYCLOAK_LOCALE", "da");

    browser.get("/auth/realms/direktion/account", "X-Forwarded-Host", "evil.example");

    assertThat(last().headers())
        .containsEntry("cookie", "KEYCLOAK_LOCALE=da")
        .containsEntry("x-forwarded-host", house.gateway().getAuthority());
  }

  private Request last() {
    return house.realm().otherRequests().get(house.realm().otherRequests().size() - 1);
  }
}
