package dk.direktion.meetings.decision;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** What a member has asked to have said against a decision. */
@Embeddable
public class Dissent {

  private UUID itemId;
  private String name;
  private String text;

  protected Dissent() {}

  Dissent(UUID itemId, DissentView said) {
    this.itemId = itemId;
    this.name = said.name();
    this.text = said.text();
  }

  DissentView shown() {
    return new DissentView(name, text);
  }
}
