package dk.direktion.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * The versions of PostgreSQL and Keycloak this launcher was built for, as the root pom states them.
 */
record Versions(String postgres, String keycloak) {
  static Versions bundled() {
    Properties properties = new Properties();
    try (InputStream in = Versions.class.getResourceAsStream("/versions.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("The launcher's jar lacks versions.properties", e);
    }
    return new Versions(properties.getProperty("postgres"), properties.getProperty("keycloak"));
  }
}
