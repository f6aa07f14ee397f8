package dk.direktion.common.event;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Shows how far behind each followed feed is; never a reason to take the service out of use. */
@Readiness
class FollowersCheck implements HealthCheck {

  private final FollowConfig config;
  private final FollowerPositions positions;
  private final Clock clock;

  FollowersCheck(FollowConfig config, FollowerPositions positions, Clock clock) {
    this.config = config;
    this.positions = positions;
    this.clock = clock;
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder check = HealthCheckResponse.named("followers").up();
    config
        .sources()
        .keySet()
        .forEach(
            source ->
                check.withData(
                    source,
                    positions.confirmedAt(source).map(this::lag).orElse("never confirmed")));
    return check.build();
  }

  private String lag(Instant confirmed) {
    return "confirmed " + Duration.between(confirmed, clock.instant()).toSeconds() + " s ago";
  }
}
