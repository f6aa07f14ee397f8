package dk.direktion.portfolio.status;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.util.stream.Stream;

/** A status note's four traffic lights. */
@Embeddable
public record Lights(
    @NotNull @Enumerated(EnumType.STRING) Light time,
    @NotNull @Enumerated(EnumType.STRING) Light economy,
    @NotNull @Enumerated(EnumType.STRING) Light resources,
    @NotNull @Enumerated(EnumType.STRING) Light benefits) {

  /** A project whose time light is red is late, whatever the other lights say. */
  public boolean late() {
    return time == Light.RED;
  }

  /** A project that is not late but has a light that is not green wants attention. */
  public boolean wantsAttention() {
    return !late() && all().anyMatch(light -> light == Light.RED || light == Light.YELLOW);
  }

  /** A project is on track when at least one light is green and none is yellow or red. */
  public boolean onTrack() {
    return !late() && !wantsAttention() && all().anyMatch(light -> light == Light.GREEN);
  }

  private Stream<Light> all() {
    return Stream.of(time, economy, resources, benefits);
  }
}
