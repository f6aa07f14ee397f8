package dk.direktion.local;

import java.util.List;
import java.util.Optional;

/** How one part of the suite is at this moment. */
record PartStatus(Part part, Optional<Long> pid, boolean healthy) {
  static PartStatus of(Server server) {
    return new PartStatus(
        server.part(), server.process().map(ProcessHandle::pid), server.healthy());
  }

  List<String> row(Ports ports) {
    return List.of(
        part.key(),
        pid.isPresent() ? "running" : "stopped",
        Integer.toString(ports.of(part)),
        pid.map(String::valueOf).orElse("-"),
        health());
  }

  private String health() {
    if (pid.isEmpty()) {
      return "-";
    }
    return healthy ? "ready" : "not ready";
  }
}
