package dk.direktion.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * The realm for a deployment is the local one without its people, its script client and its
 * secrets.
 */
class DeployedRealmTest {

  private static final Path ROOT = Path.of("..");
  private final JsonNode deployed = realm("deploy/keycloak/direktion-realm.json");
  private final JsonNode local = realm("local/src/main/resources/realm/direktion-realm.json");

  @Test
  void rolesAndScopesAreTheSame() {
    assertThat(deployed.get("roles")).isEqualTo(local.get("roles"));
    assertThat(deployed.get("clientScopes")).isEqualTo(local.get("clientScopes"));
    assertThat(deployed.get("components")).isEqualTo(local.get("components"));
  }

  @Test
  void itHasEveryClientButTheOneForScripts() {
    List<String> clients = names(local.get("clients"), "clientId");
    assertThat(clients).contains("direktion-cli");
    assertThat(names(deployed.get("clients"), "clientId"))
        .containsExactlyElementsOf(
            clients.stream().filter(client -> !client.equals("direktion-cli")).toList());
  }

  @Test
  void itHasNoPeopleAndNoDemoSecrets() {
    assertThat(names(deployed.get("users"), "username"))
        .allSatisfy(user -> assertThat(user).startsWith("service-account-"));
    assertThat(deployed.toString()).doesNotContain("demo-secret");
    for (JsonNode client : deployed.get("clients")) {
      assertThat(client.get("secret").asText()).matches("\\$\\{[A-Z_]+_CLIENT_SECRET\\}");
    }
  }

  @Test
  void theGatewayIsAnsweredAtOneAddressOnly() {
    for (JsonNode client : deployed.get("clients")) {
      assertThat(client.get("redirectUris").toString())
          .isEqualTo(
              client.get("clientId").asText().equals("direktion-gateway")
                  ? "[\"${DIREKTION_PUBLIC_URL}/login/callback\"]"
                  : "[]");
    }
  }

  private static List<String> names(JsonNode all, String field) {
    return StreamSupport.stream(all.spliterator(), false)
        .map(one -> one.get(field).asText())
        .toList();
  }

  private static JsonNode realm(String file) {
    try {
      return new ObjectMapper().readTree(ROOT.resolve(file).toFile());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
