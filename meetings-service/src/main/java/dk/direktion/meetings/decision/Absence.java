package dk.direktion.meetings.decision;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalTime;
import java.util.UUID;

/** Somebody who was away while an item was decided, or for a part of it. */
@Embeddable
public class Absence {

  private UUID itemId;
  private String name;

  @Enumerated(EnumType.STRING)
  private Presence presence;

  private LocalTime at;

  protected Absence() {}

  Absence(UUID itemId, AbsenceView said) {
    this.itemId = itemId;
    this.name = said.name();
    this.presence = said.presence();
    this.at = said.at();
  }

  AbsenceView shown() {
    return new AbsenceView(name, presence, at);
  }
}
