package dk.direktion.meetings.casewriting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;

/** One section of a case presentation, with a version of its own. */
@Entity
public class PresentationSection {

  @Id private UUID id;
  private UUID presentationId;

  @Enumerated(EnumType.STRING)
  private SectionKind kind;

  private String text;

  @Column(columnDefinition = "jsonb")
  @ColumnTransformer(write = "cast(? as jsonb)")
  private String points;

  private boolean none;
  private String changedBy;
  private Instant changedAt;
  @Version private long version;

  protected PresentationSection() {}

  PresentationSection(UUID id, UUID presentationId, SectionKind kind) {
    this.id = id;
    this.presentationId = presentationId;
    this.kind = kind;
  }

  /** Says something else; the points come as JSON. */
  void say(String text, boolean none, String points, String by, Instant now) {
    this.text = text;
    this.none = none;
    this.points = points;
    this.changedBy = by;
    this.changedAt = now;
  }

  UUID presentationId() {
    return presentationId;
  }

  SectionKind kind() {
    return kind;
  }

  String text() {
    return text;
  }

  boolean none() {
    return none;
  }

  String points() {
    return points;
  }

  String changedBy() {
    return changedBy;
  }

  Instant changedAt() {
    return changedAt;
  }

  long version() {
    return version;
  }
}
