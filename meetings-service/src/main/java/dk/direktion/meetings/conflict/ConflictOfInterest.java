package dk.direktion.meetings.conflict;

import dk.direktion.meetings.agenda.AgendaItem;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Says that a person takes no part in an item, and why; never deleted, only withdrawn. */
@Entity
public class ConflictOfInterest {

  @Id private UUID id;
  private UUID itemId;
  private String username;
  private String name;
  private String reason;
  private String provision;
  private String recordedBy;
  private Instant recordedAt;
  private String withdrawnBy;
  private Instant withdrawnAt;
  private String withdrawalReason;
  @Version private long version;

  protected ConflictOfInterest() {}

  ConflictOfInterest(
      UUID id,
      AgendaItem item,
      String username,
      String name,
      RecordConflict recorded,
      String by,
      Instant at) {
    this.id = id;
    this.itemId = item.id();
    this.username = username;
    this.name = name;
    this.reason = recorded.reason().strip();
    this.provision =
        recorded.provision() == null || recorded.provision().isBlank()
            ? null
            : recorded.provision().strip();
    this.recordedBy = by;
    this.recordedAt = at;
  }

  /**
   * Withdraws the conflict; what was recorded stays.
   *
   * @throws ConflictAlreadyWithdrawn if that was done before
   */
  void withdraw(String because, String by, Instant at) {
    if (withdrawnAt != null) {
      throw new ConflictAlreadyWithdrawn();
    }
    withdrawalReason = because;
    withdrawnBy = by;
    withdrawnAt = at;
  }

  /** Tells whether it stood at a time. */
  boolean stoodAt(Instant time) {
    return withdrawnAt == null || withdrawnAt.isAfter(time);
  }

  boolean stands() {
    return withdrawnAt == null;
  }

  ConflictView view() {
    return new ConflictView(
        id, username, name, reason, provision, recordedAt, withdrawnAt, withdrawalReason);
  }

  public UUID id() {
    return id;
  }

  public UUID itemId() {
    return itemId;
  }

  public String username() {
    return username;
  }

  public String name() {
    return name;
  }
}
