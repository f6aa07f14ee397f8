package dk.direktion.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktion.gateway.house.Browser;
import dk.direktion.gateway.house.GatewayTest;
import dk.direktion.gateway.house.House;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

@GatewayTest
class LocalMailRouteTest {

  private final House house = House.standing();

  @Test
  void the_local_suite_shows_its_letters_without_telling_who_looks() {
    Browser browser = house.browser().loggedInAs("sekretariat");

    HttpResponse<String> answer = browser.get("/local/mail");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(house.portfolio().last().uri()).isEqualTo("/local/mail");
    assertThat(house.portfolio().last().headers()).doesNotContainKeys("authorization", "cookie");
  }

  @Test
  void nothing_else_lies_beside_it() {
    int before = house.portfolio().requests().size();
    for (String path : List.of("/local/mail/", "/local/mail/1", "/local")) {
      house.browser().get(path);
    }
    assertThat(house.portfolio().requests()).hasSize(before);
  }
}
