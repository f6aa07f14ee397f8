package dk.direktion.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keycloak, on a database of the suite's own PostgreSQL. */
final class KeycloakServer extends JavaServer {
  private final Path folder;
  private final KeycloakDistribution distribution;
  private final Databases databases;
  private final Ports ports;
  private final Secrets secrets;

  KeycloakServer(
      Home home,
      Ports ports,
      Secrets secrets,
      Databases databases,
      KeycloakDistribution distribution,
      FastStart fastStart) {
    super(Part.KEYCLOAK, home, fastStart, health(ports));
    this.folder = home.keycloak();
    this.distribution = distribution;
    this.databases = databases;
    this.ports = ports;
    this.secrets = secrets;
  }

  private static HealthCheck health(Ports ports) {
    return new HealthCheck(
        "http://127.0.0.1:%d/auth/health/ready".formatted(ports.keycloakManagement()));
  }

  @Override
  public void start() {
    distribution.linkInto(folder);
    RealmFile.write(folder.resolve("data/import"), ports);
    super.start();
  }

  @Override
  Path jar() {
    return distribution.jar();
  }

  @Override
  int heapMegabytes() {
    return 320;
  }

  /**
   * Gives what Keycloak's kc.sh would; without that shell in between, the process is Keycloak
   * itself.
   */
  @Override
  List<String> arguments() {
    List<String> all = new ArrayList<>();
    for (String name : List.of("util", "util.concurrent", "security", "lang")) {
      all.add("--add-opens=java.base/java." + name + "=ALL-UNNAMED");
    }
    all.add("-Duser.language=en");
    all.add("-Duser.country=US");
    all.add("-Djava.security.egd=file:/dev/urandom");
    all.add(
        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
            + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");
    all.add("-Dkc.home.dir=" + folder);
    all.add("-Djboss.server.config.dir=" + folder.resolve("conf"));
    all.add("-Dpicocli.disable.closures=true");
    all.addAll(QuarkusApplication.options(jar().getParent()));
    all.add("org.keycloak.quarkus.runtime.KeycloakMain");
    all.addAll(List.of("start", "--optimized", "--http-enabled=true"));
    // Left out, it joins a cluster and listens beyond this machine.
    all.add("--cache=local");
    // Each question of ours before it is ready would be a line in its log.
    all.add("--log-level=info,io.smallrye.health:error");
    all.add("--http-host=127.0.0.1");
    all.add("--http-port=" + ports.of(Part.KEYCLOAK));
    all.add("--http-management-host=127.0.0.1");
    all.add("--http-management-port=" + ports.keycloakManagement());
    all.add("--hostname=" + ports.publicUrl() + "/auth");
    all.add("--hostname-backchannel-dynamic=true");
    all.add("--db-url=" + ports.jdbcUrl(Databases.KEYCLOAK));
    all.add("--db-username=" + Databases.KEYCLOAK);
    if (!databases.hasRealm("direktion")) {
      all.add("--import-realm");
    }
    return all;
  }

  @Override
  Map<String, String> environment() {
    return Map.of(
        "KC_DB_PASSWORD", secrets.databasePassword(Databases.KEYCLOAK),
        "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
        "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.keycloakAdminPassword());
  }

  @Override
  public Duration patience() {
    return Duration.ofSeconds(600);
  }
}
