package dk.direktion.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The realm that Keycloak imports on its first start, with the address of this suite put in. */
final class RealmFile {
  private static final String RESOURCE = "/realm/direktion-realm.json";
  private static final String PUBLIC_URL = "${DIREKTION_PUBLIC_URL}";

  private RealmFile() {}

  /** Gives the realm as JSON. Keycloak's own placeholders, such as {@code ${username}}, stay. */
  static String text(Ports ports) {
    try (InputStream in = RealmFile.class.getResourceAsStream(RESOURCE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace(PUBLIC_URL, ports.publicUrl());
    } catch (IOException e) {
      throw new UncheckedIOException("The launcher's jar lacks " + RESOURCE, e);
    }
  }

  static void write(Path folder, Ports ports) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("direktion-realm.json"), text(ports));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the realm into " + folder, e);
    }
  }
}
