package dk.direktion.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One of our own services, or the gateway. */
final class ServiceProcess extends JavaServer {
  private final Path jar;
  private final Map<String, String> environment;

  ServiceProcess(Part part, Home home, Ports ports, Secrets secrets, FastStart fastStart) {
    super(part, home, fastStart, new HealthCheck(ports.internalUrl(part) + "/q/health/ready"));
    this.jar = home.application(part);
    this.environment = new ServiceEnvironment(home, ports, secrets).of(part);
  }

  @Override
  Path jar() {
    return jar;
  }

  @Override
  int heapMegabytes() {
    // Minutes are laid out as PDF and read from PDF and DOCX in meetings-service.
    return part() == Part.MEETINGS ? 384 : 256;
  }

  @Override
  List<String> arguments() {
    List<String> all = new ArrayList<>(QuarkusApplication.options(jar.getParent()));
    all.add("io.quarkus.runner.GeneratedMain");
    return all;
  }

  @Override
  Map<String, String> environment() {
    return environment;
  }

  @Override
  public Duration patience() {
    return Duration.ofSeconds(180);
  }
}
