package dk.direktion.common.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What lies beside these classes: style sheets and fonts. */
final class Resource {

  private Resource() {}

  static InputStream open(String name) {
    return Resource.class.getResourceAsStream(name);
  }

  static byte[] bytes(String name) {
    try (InputStream resource = open(name)) {
      return resource.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }
}
