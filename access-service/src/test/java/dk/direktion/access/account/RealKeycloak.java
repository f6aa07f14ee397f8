package dk.direktion.access.account;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * The real Keycloak with the local realm, on the tests' own PostgreSQL; its program files are those
 * {@code ./direktion} has unpacked, or unpacks from the archive it fetches.
 */
public class RealKeycloak implements QuarkusTestResourceLifecycleManager {

  /** Names a folder with unpacked and built program files, where they lie elsewhere. */
  private static final String VARIABLE = "DIREKTION_TEST_KEYCLOAK";

  private static final String RUNNING = "direktion.test.postgres";
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final Path CACHE = Path.of("../.direktion/cache");

  private static Process process;
  private static List<String> command;
  private static Path log;
  private static int port;

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Map<String, String> start() {
    try {
      Path program = programFiles();
      Path home = Files.createTempDirectory("keycloak");
      layOut(home, program);
      makeDatabase();
      port = freePort();
      command = command(home, program);
      log = home.resolve("keycloak.log");
      comeBack();
      return Map.of(
          "quarkus.keycloak.admin-client.server-url", url(),
          "quarkus.keycloak.admin-client.client-id", "access-service",
          "quarkus.keycloak.admin-client.client-secret", "access-service-demo-secret");
    } catch (IOException | SQLException | InterruptedException e) {
      throw new IllegalStateException("Keycloak could not be started", e);
    }
  }

  @Override
  public void stop() {
    goAway();
  }

  /** Where Keycloak is. */
  static String url() {
    return "http://127.0.0.1:" + port + "/auth";
  }

  /** Ends the process, as an outage does. */
  static void goAway() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Starts the process and waits until the realm answers. */
  static void comeBack() throws IOException, InterruptedException {
    process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    HttpClient http = HttpClient.newHttpClient();
    HttpRequest realm = HttpRequest.newBuilder(URI.create(url() + "/realms/direktion")).build();
    for (long end = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < end; ) {
      if (process.waitFor(200, TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException(Files.readString(log));
      }
      try {
        if (http.send(realm, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
      } catch (IOException notYet) {
        continue;
      }
    }
    throw new IllegalStateException("Keycloak is not ready:\n" + Files.readString(log));
  }

  private static List<String> command(Path home, Path program) {
    String[] database = database();
    return List.of(
        Path.of(System.getProperty("java.home"), "bin/java").toString(),
        "-Xms64m",
        "-Xmx320m",
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Dkc.home.dir=" + home,
        "-Djboss.server.config.dir=" + home.resolve("conf"),
        "-Dpicocli.disable.closures=true",
        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
            + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
        "-cp",
        program.resolve("lib/quarkus-run.jar").toString(),
        "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
        "start",
        "--optimized",
        "--import-realm",
        "--http-enabled=true",
        "--cache=local",
        "--http-host=127.0.0.1",
        "--http-port=" + port,
        "--http-management-host=127.0.0.1",
        "--http-management-port=" + freePort(),
        "--hostname-strict=false",
        "--db-url=jdbc:postgresql://" + database[0] + ":" + database[1] + "/keycloak",
        "--db-username=" + database[2],
        "--db-password=" + database[3]);
  }

  private static Path programFiles() throws IOException, InterruptedException {
    String given = System.getenv(VARIABLE);
    Optional<Path> unpacked =
        given != null ? Optional.of(Path.of(given)) : cached("keycloak-[0-9.]+");
    if (unpacked.isPresent()) {
      return unpacked.get().toAbsolutePath();
    }
    Path archive =
        cached("keycloak-quarkus-dist-.*[.]tar[.]gz")
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "Keycloak is neither unpacked nor fetched; ./direktion up does both"));
    Path folder = Path.of("target/keycloak").toAbsolutePath();
    if (!Files.exists(folder.resolve("lib/quarkus/quarkus-application.dat"))) {
      Files.createDirectories(folder);
      run("tar", "xzf", archive.toString(), "--strip-components=1", "-C", folder.toString());
      run(
          folder.resolve("bin/kc.sh").toString(),
          "build",
          "--db=postgres",
          "--health-enabled=true",
          "--http-relative-path=/auth");
    }
    return folder;
  }

  private static Optional<Path> cached(String name) throws IOException {
    if (!Files.isDirectory(CACHE)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(CACHE)) {
      return files.filter(file -> file.getFileName().toString().matches(name)).findFirst();
    }
  }

  private static void run(String... words) throws IOException, InterruptedException {
    Process step = new ProcessBuilder(words).inheritIO().start();
    if (!step.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || step.exitValue() != 0) {
      step.destroyForcibly();
      throw new IllegalStateException(String.join(" ", words) + " failed");
    }
  }

  private static void layOut(Path home, Path program) throws IOException {
    for (String name : List.of("bin", "conf", "lib", "providers", "themes", "version.txt")) {
      Files.createSymbolicLink(home.resolve(name), program.resolve(name));
    }
    Path imports = Files.createDirectories(home.resolve("data/import"));
    Files.writeString(
        imports.resolve("direktion-realm.json"),
        Files.readString(Path.of("../local/src/main/resources/realm/direktion-realm.json"))
            .replace("${DIREKTION_PUBLIC_URL}", "http://localhost:8080")
            .replaceFirst("\\{", Matcher.quoteReplacement("{\n" + identityProvider())));
  }

  /** The broker of a municipality that signs nothing, since there is nobody to sign. */
  private static String identityProvider() throws IOException {
    return Files.readString(Path.of("src/test/resources/oiosaml/identity-provider.json"));
  }

  private static void makeDatabase() throws SQLException {
    String[] server = database();
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:postgresql://" + server[0] + ":" + server[1] + "/postgres",
                server[2],
                server[3]);
        Statement statement = connection.createStatement()) {
      statement.execute("drop database if exists keycloak with (force)");
      statement.execute("create database keycloak");
    }
  }

  private static String[] database() {
    String given = System.getenv("DIREKTION_TEST_POSTGRES");
    return (given == null ? System.getProperty(RUNNING) : given).split(":", 4);
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
