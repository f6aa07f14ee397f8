package dk.direktion.gateway.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Says to the gateway exactly what no well-behaved client would say. */
public final class RawConnection {

  private RawConnection() {}

  /**
   * Sends the lines as they are, ended by an empty one, then the rest, and reads till the gateway
   * hangs up.
   */
  public static String exchange(URI gateway, String head, String rest) {
    try (Socket socket = new Socket("127.0.0.1", gateway.getPort())) {
      socket.setSoTimeout(10_000);
      String bytes = head.strip().replace("\n", "\r\n") + "\r\n\r\n" + rest;
      socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
