package dk.direktion.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktion.gateway.house.Browser;
import dk.direktion.gateway.house.GatewayTest;
import dk.direktion.gateway.house.House;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class ProvisioningRouteTest {

  private final House house = House.standing();
  private final String bearer = "Bearer " + house.realm().tokenFor("directory-provisioning");

  @Test
  void the_municipalitys_own_directory_reaches_scim_in_the_access_service() {
    HttpResponse<String> answer =
        house
            .browser()
            .get("/scim/v2/Users?filter=userName%20eq%20%22x%22", "Authorization", bearer);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(house.access().last().uri())
        .isEqualTo("/api/access/v1/scim/v2/Users?filter=userName%20eq%20%22x%22");
    assertThat(house.access().last().headers()).containsEntry("authorization", bearer);
  }

  @Test
  void a_persons_session_opens_nothing_there() {
    Browser browser = house.browser().loggedInAs("sekretariat");
    int before = house.access().requests().size();

    assertThat(browser.get("/scim/v2/Users").statusCode()).isEqualTo(401);
    assertThat(house.browser().get("/scim/v2/Users").statusCode()).isEqualTo(401);
    assertThat(house.access().requests()).hasSize(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/scim", "/scim/", "/scim/v1/Users", "/scim/v2", "/scim/v2/../v2/Users"})
  void nothing_else_is_reached_that_way(String path) {
    int before = house.access().requests().size();

    assertThat(house.browser().get(path, "Authorization", bearer).statusCode()).isBetween(400, 404);
    assertThat(house.access().requests()).hasSize(before);
  }
}
