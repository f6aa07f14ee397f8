package dk.direktion.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;

/** Keycloak's program files, unpacked and built once for all suites of the repository. */
record KeycloakDistribution(Path cache, String version) {
  private static final Duration LONGEST_BUILD = Duration.ofMinutes(5);
  private static final List<String> SHARED =
      List.of("bin", "conf", "lib", "providers", "themes", "version.txt");

  Path folder() {
    return cache.resolve("keycloak-" + version);
  }

  Path jar() {
    return folder().resolve("lib/quarkus-run.jar");
  }

  boolean ready() {
    return Files.exists(jar());
  }

  /**
   * Unpacks the archive that ./direktion fetched, and builds it for PostgreSQL and the path /auth.
   */
  void prepare() {
    Path archive = cache.resolve("keycloak-quarkus-dist-%s.tar.gz".formatted(version));
    if (!Files.exists(archive)) {
      throw new Trouble("Keycloak is missing: there is no " + archive + ".");
    }
    Path workshop = cache.resolve("keycloak-" + version + "-unfinished");
    Folders.delete(workshop);
    Archives.unpackGzip(archive, workshop);
    Path unpacked = workshop.resolve("keycloak-" + version);
    Command build =
        Command.run(
            List.of(
                unpacked.resolve("bin/kc.sh").toString(),
                "build",
                "--db=postgres",
                "--health-enabled=true",
                "--http-relative-path=/auth"),
            LONGEST_BUILD);
    if (!build.succeeded()) {
      throw new Trouble("Keycloak could not be built:\n" + build.output());
    }
    try {
      Folders.delete(folder());
      Files.move(unpacked, folder(), StandardCopyOption.ATOMIC_MOVE);
      Folders.delete(workshop);
      Files.delete(archive);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot put Keycloak into " + folder(), e);
    }
  }

  /** Makes a folder Keycloak can call its home: the shared program files, and data of its own. */
  void linkInto(Path home) {
    try {
      Files.createDirectories(home.resolve("data"));
      for (String name : SHARED) {
        Path link = home.resolve(name);
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, folder().resolve(name));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot lay out " + home, e);
    }
  }
}
