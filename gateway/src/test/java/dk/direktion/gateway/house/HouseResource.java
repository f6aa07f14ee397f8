package dk.direktion.gateway.house;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A real database with the two roles of an installation, and the ports the stubs will listen on.
 */
public class HouseResource implements QuarkusTestResourceLifecycleManager {

  private EmbeddedPostgres postgres;

  @Override
  public Map<String, String> start() {
    try {
      postgres = EmbeddedPostgres.start();
      prepareDatabase();
      return settings(freePorts(6));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  @Override
  public void stop() {
    try {
      postgres.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void prepareDatabase() throws SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create role gateway_owner login password 'owner'");
      statement.execute("create role gateway_app login password 'app'");
      statement.execute("create database gateway owner gateway_owner");
    }
  }

  /** What the installation decides; ports are the gateway, Keycloak and the four services. */
  Map<String, String> settings(List<Integer> ports) {
    String keycloak = "http://127.0.0.1:" + ports.get(1);
    String publicUrl = "http://localhost:" + ports.get(0);
    Map<String, String> settings = new TreeMap<>();
    settings.put("quarkus.http.test-port", ports.get(0).toString());
    settings.put("direktion.public-url", publicUrl);
    settings.put("direktion.issuer", publicUrl + "/auth/realms/direktion");
    settings.put("direktion.keycloak-url", keycloak);
    settings.put("direktion.oidc.url", keycloak + "/auth/realms/direktion");
    settings.put(
        "direktion.jwks-url", keycloak + "/auth/realms/direktion/protocol/openid-connect/certs");
    settings.put("direktion.oidc.client-secret", "the gateway's secret");
    settings.put("direktion.oidc.timeout", "3s");
    settings.put("direktion.session-key", "a session key that only the tests know");
    settings.put("direktion.meetings-url", "http://127.0.0.1:" + ports.get(2));
    settings.put("direktion.portfolio-url", "http://127.0.0.1:" + ports.get(3));
    settings.put("direktion.budget-url", "http://127.0.0.1:" + ports.get(4));
    settings.put("direktion.access-url", "http://127.0.0.1:" + ports.get(5));
    settings.put("direktion.local-mail-url", "http://127.0.0.1:" + ports.get(3));
    settings.put("direktion.limit.login-per-minute", "10000");
    settings.put("direktion.limit.api-per-minute", "10000");
    settings.put("direktion.upstream.timeout", "1s");
    settings.put("direktion.upstream.max-body-size", "300000");
    settings.put(
        "direktion.frontend-dir", Path.of("src/test/resources/site").toAbsolutePath().toString());
    settings.put("quarkus.datasource.jdbc.url", postgres.getJdbcUrl("gateway_app", "gateway"));
    settings.put("quarkus.datasource.username", "gateway_app");
    settings.put("quarkus.datasource.password", "app");
    settings.put("quarkus.flyway.jdbc-url", postgres.getJdbcUrl("gateway_owner", "gateway"));
    settings.put("quarkus.flyway.username", "gateway_owner");
    settings.put("quarkus.flyway.password", "owner");
    return settings;
  }

  private static List<Integer> freePorts(int count) throws IOException {
    List<ServerSocket> sockets = new ArrayList<>();
    try {
      for (int i = 0; i < count; i++) {
        sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
      }
      return sockets.stream().map(ServerSocket::getLocalPort).toList();
    } finally {
      for (ServerSocket socket : sockets) {
        socket.close();
      }
    }
  }
}
