package dk.direktion.portfolio.publishing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** Whether the list is published, and who said so. */
@Entity
class Publishing {

  @Id private boolean onlyRow;
  private boolean published;
  private String changedBy;
  private String changedByName;
  private Instant changedAt;
  @Version private long version;

  protected Publishing() {}

  void become(boolean nowPublished, String username, String name, Instant at) {
    published = nowPublished;
    changedBy = username;
    changedByName = name;
    changedAt = at;
  }

  boolean published() {
    return published;
  }

  Instant changedAt() {
    return changedAt;
  }

  long version() {
    return version;
  }

  PublishingView view(String page, String jsonFeed, String atomFeed) {
    return new PublishingView(published, changedByName, changedAt, page, jsonFeed, atomFeed);
  }
}
