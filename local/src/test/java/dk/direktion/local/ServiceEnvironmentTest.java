package dk.direktion.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceEnvironmentTest {
  @TempDir Path folder;

  @Test
  void aServiceIsToldItsDatabaseItsIssuerItsNeighboursAndItself() {
    assertThat(environment(Part.MEETINGS))
        .containsEntry("QUARKUS_HTTP_PORT", "9081")
        .containsEntry("QUARKUS_HTTP_HOST", "127.0.0.1")
        .containsEntry("QUARKUS_PROFILE", "local")
        .containsEntry("DIREKTION_DB_URL", "jdbc:postgresql://127.0.0.1:6442/meetings")
        .containsEntry("DIREKTION_DB_USER", "meetings_app")
        .containsEntry("DIREKTION_DB_OWNER", "meetings_owner")
        .containsEntry("DIREKTION_ISSUER", "http://localhost:9080/auth/realms/direktion")
        .containsEntry(
            "DIREKTION_JWKS_URL",
            "http://127.0.0.1:9180/auth/realms/direktion/protocol/openid-connect/certs")
        .containsEntry("DIREKTION_ACCESS_URL", "http://127.0.0.1:9084")
        .containsEntry("DIREKTION_MAIL_PORT", "4025")
        .containsEntry("DIREKTION_CLIENT_ID", "meetings-service")
        .containsEntry("DIREKTION_CLIENT_SECRET", "meetings-service-demo-secret")
        .doesNotContainKey("DIREKTION_SESSION_KEY");
  }

  @Test
  void theGatewayIsToldTheIdentityProviderTheFrontEndAndItsSessionKey() {
    assertThat(environment(Part.GATEWAY))
        .containsEntry("DIREKTION_PUBLIC_URL", "http://localhost:9080")
        .containsEntry("DIREKTION_KEYCLOAK_URL", "http://127.0.0.1:9180")
        .containsEntry("DIREKTION_OIDC_URL", "http://127.0.0.1:9180/auth/realms/direktion")
        .containsEntry("DIREKTION_OIDC_CLIENT_ID", "direktion-gateway")
        .containsEntry("DIREKTION_FRONTEND_DIR", folder.resolve("frontend/dist").toString())
        .containsEntry("DIREKTION_LOCAL_MAIL_URL", "http://127.0.0.1:9025")
        .containsKey("DIREKTION_SESSION_KEY")
        .doesNotContainKey("DIREKTION_DEMO");
  }

  @Test
  void noServiceLearnsAnothersDatabasePassword() {
    Secrets secrets = secrets();
    Map<String, String> budget =
        new ServiceEnvironment(home(), new Ports(1000), secrets).of(Part.BUDGET);
    assertThat(budget)
        .containsValue(secrets.databasePassword("budget_app"))
        .doesNotContainValue(secrets.databasePassword("access_app"))
        .doesNotContainValue(secrets.superuserPassword());
  }

  private Map<String, String> environment(Part part) {
    return new ServiceEnvironment(home(), new Ports(1000), secrets()).of(part);
  }

  private Home home() {
    return new Home(folder, folder.resolve("home"));
  }

  private Secrets secrets() {
    return Secrets.readFrom(home().secrets());
  }
}
