package dk.direktion.local;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The passwords and keys of one installation, made once and readable by its owner alone. */
final class Secrets {
  private static final int BYTES = 32;

  private final Properties values = new Properties();

  private Secrets() {}

  /** Reads the file if there is one, and generates what it does not have. */
  static Secrets readFrom(Path file) {
    Secrets secrets = new Secrets();
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        secrets.values.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot read " + file, e);
      }
    }
    secrets.complete();
    return secrets;
  }

  String superuserPassword() {
    return values.getProperty("postgres.superuser");
  }

  String databasePassword(String role) {
    return values.getProperty("postgres." + role);
  }

  String keycloakAdminPassword() {
    return values.getProperty("keycloak.admin");
  }

  String sessionKey() {
    return values.getProperty("gateway.session-key");
  }

  /** Keeps them in a file only its owner can read. */
  void storeIn(Path file) {
    try {
      Files.createDirectories(file.getParent());
      Path next =
          Files.createTempFile(
              file.getParent(),
              "secrets",
              ".new",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      try (Writer writer = Files.newBufferedWriter(next)) {
        values.store(
            writer, "Generated for this installation. Without it the data cannot be opened.");
      }
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot keep the secrets in " + file, e);
    }
  }

  private void complete() {
    generate("postgres.superuser");
    Databases.roles().forEach(role -> generate("postgres." + role));
    generate("keycloak.admin");
    generate("gateway.session-key");
  }

  private void generate(String name) {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    values.putIfAbsent(name, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }
}
