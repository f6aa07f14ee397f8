package dk.direktion.untidy.thing;

import dk.direktion.meetings.Elsewhere;
import dk.direktion.untidy.thing.web.ThingResource;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

@Entity
public class Thing {
  static String last;
  @Inject static Elsewhere elsewhere;
  @Id long id;

  public void setId(long id) {
    this.id = id;
    last = Instant.now() + ThingResource.class.getName();
  }

  static class ThingManager {}
}
