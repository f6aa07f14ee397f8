package dk.direktion.portfolio;

import dk.direktion.portfolio.mandate.MandateApproved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers what mandates handed over. */
@ApplicationScoped
class TakenOver {

  private final Map<UUID, MandateApproved> approved = new ConcurrentHashMap<>();

  void remember(@Observes MandateApproved event) {
    approved.put(event.projectId(), event);
  }

  MandateApproved of(String projectId) {
    return approved.get(UUID.fromString(projectId));
  }
}
