package dk.direktion.meetings.reading;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells the database how old the projection may be before it grants nothing. */
@ApplicationScoped
class ProjectionBound {

  private final EntityManager database;
  private final Duration bound;

  ProjectionBound(
      EntityManager database,
      @ConfigProperty(name = "direktion.reading.bound", defaultValue = "PT15S") Duration bound) {
    this.database = database;
    this.bound = bound;
  }

  @Transactional
  void announce(@Observes StartupEvent start) {
    database
        .createNativeQuery("update projection_bound set seconds = :seconds")
        .setParameter("seconds", Math.toIntExact(bound.toSeconds()))
        .executeUpdate();
  }
}
