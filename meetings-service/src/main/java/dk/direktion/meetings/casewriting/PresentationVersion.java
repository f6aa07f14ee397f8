package dk.direktion.meetings.casewriting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

/** What a case presentation said at one moment. */
@Entity
@Immutable
public class PresentationVersion {

  @Id private UUID id;
  private UUID presentationId;
  private int number;

  @Enumerated(EnumType.STRING)
  private LogKind occasion;

  private String takenBy;
  private Instant takenAt;

  @Column(columnDefinition = "jsonb")
  @ColumnTransformer(write = "cast(? as jsonb)")
  private String content;

  protected PresentationVersion() {}

  PresentationVersion(
      UUID id,
      UUID presentationId,
      int number,
      LogKind occasion,
      String takenBy,
      Instant takenAt,
      String content) {
    this.id = id;
    this.presentationId = presentationId;
    this.number = number;
    this.occasion = occasion;
    this.takenBy = takenBy;
    this.takenAt = takenAt;
    this.content = content;
  }

  int number() {
    return number;
  }

  LogKind occasion() {
    return occasion;
  }

  String takenBy() {
    return takenBy;
  }

  Instant takenAt() {
    return takenAt;
  }

  String content() {
    return content;
  }
}
