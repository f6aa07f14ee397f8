package dk.direktion.local;

import dk.direktion.local.mail.LocalMail;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A mail server that delivers nothing and shows everything, so that no letter leaves the machine.
 */
final class MailServer extends JavaServer {
  private final Path jar;
  private final Ports ports;

  MailServer(Home home, Ports ports, FastStart fastStart) {
    super(
        Part.MAIL, home, fastStart, new HealthCheck(ports.internalUrl(Part.MAIL) + LocalMail.PAGE));
    this.jar = home.launcher();
    this.ports = ports;
  }

  @Override
  Path jar() {
    return jar;
  }

  @Override
  int heapMegabytes() {
    return 96;
  }

  @Override
  List<String> arguments() {
    return List.of(
        "-cp",
        jar.toString(),
        LocalMail.class.getName(),
        Integer.toString(ports.smtp()),
        Integer.toString(ports.of(Part.MAIL)));
  }

  @Override
  Map<String, String> environment() {
    return Map.of();
  }

  @Override
  public Duration patience() {
    return Duration.ofSeconds(60);
  }
}
