package dk.direktion.access.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One act: who did what to whose affairs, and when; never the content of anything. */
@Entity
@Immutable
public class AuditEntry {

  @Id private UUID id;
  private Instant at;
  private String actor;
  private String action;
  private String subject;

  @JdbcTypeCode(SqlTypes.JSON)
  private Map<String, String> details;

  // Worked out by the database, to be found by.
  @Column(insertable = false, updatable = false)
  private String itemId;

  protected AuditEntry() {}

  AuditEntry(
      UUID id,
      Instant at,
      String actor,
      String action,
      String subject,
      Map<String, String> details) {
    this.id = id;
    this.at = at;
    this.actor = actor;
    this.action = action;
    this.subject = subject;
    this.details = new TreeMap<>(details);
  }

  public UUID id() {
    return id;
  }

  public Instant at() {
    return at;
  }

  /** Returns who acted: a username, or {@code system}. */
  public String actor() {
    return actor;
  }

  /** Returns what was done, such as {@code grant.revoked}. */
  public String action() {
    return action;
  }

  /** Returns the username of the person it was about. */
  public String subject() {
    return subject;
  }

  public Map<String, String> details() {
    return new TreeMap<>(details);
  }
}
