package dk.direktion.meetings.minutesimport;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;

/** A minutes document that was read and waits to be accepted, or has become a meeting. */
@Entity
public class MinutesImport {

  @Id private UUID id;
  private byte[] sha256;
  private String fileName;
  private int revision;

  @Column(columnDefinition = "jsonb")
  @ColumnTransformer(write = "cast(? as jsonb)")
  private String content;

  private String bodyCode;
  private LocalDate heldOn;

  @Enumerated(EnumType.STRING)
  private ImportState state;

  private UUID meetingId;
  private UUID corrects;
  private String uploadedBy;
  private Instant uploadedAt;
  private String acceptedBy;
  private Instant acceptedAt;
  @Version private long version;

  protected MinutesImport() {}

  /**
   * Makes an import of a document nobody has sent before.
   *
   * @param corrects the meeting whose approved minutes it corrects, or null
   */
  MinutesImport(
      UUID id,
      byte[] sha256,
      String fileName,
      UUID corrects,
      String uploadedBy,
      Instant uploadedAt) {
    this.id = id;
    this.sha256 = sha256.clone();
    this.fileName = fileName;
    this.revision = 1;
    this.corrects = corrects;
    this.uploadedBy = uploadedBy;
    this.uploadedAt = uploadedAt;
    this.state = ImportState.READ;
  }

  /**
   * Keeps what the document says, as read or as corrected.
   *
   * @param json the content as JSON
   * @throws AlreadyAccepted if it has become a meeting
   */
  final void say(String json, String bodyCode, LocalDate heldOn) {
    requireRead();
    this.content = json;
    this.bodyCode = bodyCode;
    this.heldOn = heldOn;
  }

  /**
   * Keeps what a newer document says.
   *
   * @throws AlreadyAccepted if it has become a meeting
   */
  void sayAgain(String fileName, String json, String bodyCode, LocalDate heldOn) {
    say(json, bodyCode, heldOn);
    this.fileName = fileName;
    this.revision++;
  }

  /**
   * Notes the meeting it has become.
   *
   * @throws AlreadyAccepted if it has become one before
   */
  void accept(UUID meetingId, String acceptedBy, Instant acceptedAt) {
    requireRead();
    this.state = ImportState.ACCEPTED;
    this.meetingId = meetingId;
    this.acceptedBy = acceptedBy;
    this.acceptedAt = acceptedAt;
  }

  void requireRead() {
    if (state == ImportState.ACCEPTED) {
      throw new AlreadyAccepted(meetingId);
    }
  }

  UUID id() {
    return id;
  }

  String fileName() {
    return fileName;
  }

  /** Returns how many documents it has been read from. */
  int revision() {
    return revision;
  }

  /** Returns the meeting whose approved minutes it corrects; null where it becomes its own. */
  UUID corrects() {
    return corrects;
  }

  String content() {
    return content;
  }

  String bodyCode() {
    return bodyCode;
  }

  LocalDate heldOn() {
    return heldOn;
  }

  ImportState state() {
    return state;
  }

  UUID meetingId() {
    return meetingId;
  }

  String uploadedBy() {
    return uploadedBy;
  }

  Instant uploadedAt() {
    return uploadedAt;
  }

  Instant acceptedAt() {
    return acceptedAt;
  }

  long version() {
    return version;
  }
}
