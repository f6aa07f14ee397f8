package dk.direktion.meetings.agenda;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

/** A numbered attachment of an item, by name. */
@Entity
public class Attachment {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "item_id")
  private ItemContent content;

  private int number;
  private String name;

  protected Attachment() {}

  Attachment(UUID id, ItemContent content, int number, String name) {
    this.id = id;
    this.content = content;
    this.number = number;
    this.name = name;
  }

  public int number() {
    return number;
  }

  public String name() {
    return name;
  }
}
