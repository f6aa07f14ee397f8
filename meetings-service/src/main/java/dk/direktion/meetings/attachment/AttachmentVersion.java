package dk.direktion.meetings.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One file an attachment has had; its bytes are read by {@link AttachmentBytes}. */
@Entity
@Immutable
public class AttachmentVersion {

  @Id private UUID id;
  private UUID attachmentId;
  private UUID itemId;
  private int version;
  private String name;
  private String mediaType;
  private long size;
  private byte[] sha256;
  private Instant createdAt;
  private String createdBy;

  protected AttachmentVersion() {}

  public UUID id() {
    return id;
  }

  public UUID attachmentId() {
    return attachmentId;
  }

  public UUID itemId() {
    return itemId;
  }

  /** Returns its number; the first file is 1. */
  public int version() {
    return version;
  }

  /** Returns what the file was called where it came from. */
  public String name() {
    return name;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Returns its size in bytes. */
  public long size() {
    return size;
  }

  /** Returns the hash in hexadecimal. */
  public String sha256() {
    return HexFormat.of().formatHex(sha256);
  }

  public Instant createdAt() {
    return createdAt;
  }

  public String createdBy() {
    return createdBy;
  }
}
