package dk.direktion.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {
  @Test
  void withoutAnOffsetTheHouseNumbersHold() {
    Ports ports = new Ports(0);
    assertThat(ports.of(Part.GATEWAY)).isEqualTo(8080);
    assertThat(ports.of(Part.POSTGRES)).isEqualTo(5442);
    assertThat(ports.issuer()).isEqualTo("http://localhost:8080/auth/realms/direktion");
  }

  @Test
  void theOffsetMovesEveryPortAndTheAddressPeopleOpen() {
    Ports ports = Ports.parse("1000");
    assertThat(ports.publicUrl()).isEqualTo("http://localhost:9080");
    assertThat(ports.internalUrl(Part.ACCESS)).isEqualTo("http://127.0.0.1:9084");
    assertThat(ports.keycloakManagement()).isEqualTo(10180);
    assertThat(ports.jdbcUrl("budget")).isEqualTo("jdbc:postgresql://127.0.0.1:6442/budget");
  }

  @Test
  void anOffsetThatIsNoUsableNumberIsRefusedInOneSentence() {
    assertThatThrownBy(() -> Ports.parse("many"))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("DIREKTION_PORT_OFFSET")
        .hasMessageContaining("'many'");
    assertThatThrownBy(() -> Ports.parse("-1")).isInstanceOf(Trouble.class);
    assertThatThrownBy(() -> Ports.parse("60000")).isInstanceOf(Trouble.class);
  }

  @Test
  void aPortAnotherProgramUsesIsNamedTogetherWithThePartThatNeedsIt() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      Ports ports = new Ports(other.getLocalPort() - Part.BUDGET.standardPort());
      assertThatThrownBy(() -> ports.requireFree(Part.BUDGET))
          .isInstanceOf(PortTaken.class)
          .hasMessageContaining("Port " + other.getLocalPort())
          .hasMessageContaining("budget-service")
          .hasMessageNotContaining("\n");
    }
  }

  @Test
  void aFreePortIsNoTrouble() {
    Ports free = FreePorts.find();
    assertThatCode(() -> free.requireFree(Part.KEYCLOAK)).doesNotThrowAnyException();
  }
}
