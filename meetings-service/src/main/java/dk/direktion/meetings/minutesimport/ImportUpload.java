package dk.direktion.meetings.minutesimport;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a file was sent, and how it fared. */
@Entity
@Immutable
public class ImportUpload {

  @Id private UUID id;
  private String fileName;
  private String uploadedBy;
  private Instant uploadedAt;

  @Enumerated(EnumType.STRING)
  private ImportResult result;

  private String reason;
  private UUID importId;

  protected ImportUpload() {}

  ImportUpload(
      UUID id,
      String fileName,
      String uploadedBy,
      Instant uploadedAt,
      ImportResult result,
      String reason,
      UUID importId) {
    this.id = id;
    this.fileName = fileName;
    this.uploadedBy = uploadedBy;
    this.uploadedAt = uploadedAt;
    this.result = result;
    this.reason = reason;
    this.importId = importId;
  }

  UUID id() {
    return id;
  }

  String fileName() {
    return fileName;
  }

  String uploadedBy() {
    return uploadedBy;
  }

  Instant uploadedAt() {
    return uploadedAt;
  }

  ImportResult result() {
    return result;
  }

  String reason() {
    return reason;
  }

  UUID importId() {
    return importId;
  }
}
