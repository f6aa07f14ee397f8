package dk.direktion.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * The ports of one suite: the house numbers plus one offset, so that a second suite can run beside
 * the first.
 */
record Ports(int offset) {
  static final String VARIABLE = "DIREKTION_PORT_OFFSET";
  private static final int KEYCLOAK_MANAGEMENT = 9180;
  private static final int SMTP = 3025;
  private static final int HIGHEST_OFFSET = 65535 - KEYCLOAK_MANAGEMENT;

  Ports {
    if (offset < 0 || offset > HIGHEST_OFFSET) {
      throw new Trouble(
          "%s must be a number from 0 to %d, not %d.".formatted(VARIABLE, HIGHEST_OFFSET, offset));
    }
  }

  static Ports parse(String offset) {
    try {
      return new Ports(Integer.parseInt(offset.strip()));
    } catch (NumberFormatException e) {
      throw new Trouble(
          "%s must be a number from 0 to %d, not '%s'.".formatted(VARIABLE, HIGHEST_OFFSET, offset),
          e);
    }
  }

  int of(Part part) {
    return part.standardPort() + offset;
  }

  int keycloakManagement() {
    return KEYCLOAK_MANAGEMENT + offset;
  }

  /** Gives where the mail server takes letters in; its house number is the page that shows them. */
  int smtp() {
    return SMTP + offset;
  }

  /** Gives the address people open. */
  String publicUrl() {
    return "http://localhost:" + of(Part.GATEWAY);
  }

  /** Gives the issuer that stands in every token. */
  String issuer() {
    return publicUrl() + "/auth/realms/direktion";
  }

  /** Gives the address the parts use among themselves, e.g. {@code http://127.0.0.1:8081}. */
  String internalUrl(Part part) {
    return "http://127.0.0.1:" + of(part);
  }

  String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(of(Part.POSTGRES), database);
  }

  /** Refuses with {@link PortTaken} when something else listens where this part wants to. */
  void requireFree(Part part) {
    requireFree(part, of(part));
    if (part == Part.KEYCLOAK) {
      requireFree(part, keycloakManagement());
    }
    if (part == Part.MAIL) {
      requireFree(part, smtp());
    }
  }

  private static void requireFree(Part part, int port) {
    try (ServerSocket probe = new ServerSocket()) {
      probe.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
    } catch (IOException e) {
      throw new PortTaken(part, port);
    }
  }
}
