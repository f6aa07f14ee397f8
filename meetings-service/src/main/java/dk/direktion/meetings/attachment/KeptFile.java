package dk.direktion.meetings.attachment;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/** One file an attachment has had; its bytes are read by {@link AttachmentBytes}. */
@MappedSuperclass
public abstract class KeptFile {

  @Id private UUID id;
  private UUID attachmentId;
  private int version;
  private String name;
  private String mediaType;
  private long size;
  private byte[] sha256;
  private Instant createdAt;
  private String createdBy;

  /** Returns where its bytes lie. */
  public abstract FileShelf shelf();

  public UUID id() {
    return id;
  }

  public UUID attachmentId() {
    return attachmentId;
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
