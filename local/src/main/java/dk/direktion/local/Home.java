package dk.direktion.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the suite was built, and where this one keeps its data. What every suite of the repository
 * can share (unpacked programs, start-up archives) lies in the repository's cache.
 */
record Home(Path repository, Path directory) {
  Home {
    repository = repository.toAbsolutePath().normalize();
    directory = directory.toAbsolutePath().normalize();
  }

  Path cache() {
    return repository.resolve(".direktion/cache");
  }

  Path postgresData() {
    return directory.resolve("postgres");
  }

  Path keycloak() {
    return directory.resolve("keycloak");
  }

  Path secrets() {
    return directory.resolve("secrets.properties");
  }

  Path portOffset() {
    return directory.resolve("port-offset");
  }

  /** Holds the end of the audit log as it was when last verified. */
  Path auditHead() {
    return directory.resolve("audit-head");
  }

  Path logs() {
    return directory.resolve("logs");
  }

  Path log(Part part) {
    return logs().resolve(part.key() + ".log");
  }

  Path run() {
    return directory.resolve("run");
  }

  Path pidFile(Part part) {
    return run().resolve(part.key() + ".pid");
  }

  Path application(Part part) {
    return repository.resolve(part.title()).resolve("target/quarkus-app/quarkus-run.jar");
  }

  Path launcher() {
    return repository.resolve("local/target/direktion-local.jar");
  }

  Path frontend() {
    return repository.resolve("frontend/dist");
  }

  /** Makes the folders that must be there before anything starts. */
  void prepare() {
    try {
      Files.createDirectories(logs());
      Files.createDirectories(run());
      Files.createDirectories(cache());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot make the folders under " + directory, e);
    }
  }
}
