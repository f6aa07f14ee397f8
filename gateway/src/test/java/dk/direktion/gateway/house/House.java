package dk.direktion.gateway.house;

import io.vertx.core.Vertx;
import java.net.URI;
import org.eclipse.microprofile.config.ConfigProvider;

/** What stands behind the gateway under test: four services and a realm. */
public final class House {

  private static House current;

  private final URI gateway;
  private final StubRealm realm;
  private final StubService meetings;
  private final StubService portfolio;
  private final StubService budget;
  private final StubService access;

  private House() {
    Vertx vertx = Vertx.vertx();
    gateway = URI.create("http://localhost:" + setting("quarkus.http.test-port"));
    realm =
        new StubRealm(
            vertx,
            URI.create(setting("direktion.keycloak-url")),
            setting("direktion.issuer"),
            setting("direktion.oidc.client-secret"));
    meetings = service(vertx, "meetings");
    portfolio = service(vertx, "portfolio");
    budget = service(vertx, "budget");
    access = service(vertx, "access");
  }

  /** The house of this test run, built when first asked for. */
  public static synchronized House standing() {
    if (current == null) {
      current = new House();
    }
    return current;
  }

  public URI gateway() {
    return gateway;
  }

  public StubRealm realm() {
    return realm;
  }

  public StubService meetings() {
    return meetings;
  }

  public StubService portfolio() {
    return portfolio;
  }

  public StubService budget() {
    return budget;
  }

  public StubService access() {
    return access;
  }

  public Browser browser() {
    return new Browser(this);
  }

  public static String setting(String name) {
    return ConfigProvider.getConfig().getValue(name, String.class);
  }

  private static StubService service(Vertx vertx, String name) {
    return new StubService(vertx, URI.create(setting("direktion." + name + "-url")));
  }
}
