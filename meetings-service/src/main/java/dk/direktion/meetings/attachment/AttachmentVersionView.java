package dk.direktion.meetings.attachment;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One file an attachment has had. */
public record AttachmentVersionView(
    @Schema(examples = "2") int version,
    @Schema(examples = "Udkast til politik.pdf") String name,
    @Schema(examples = "application/pdf") String mediaType,
    AttachmentDisplay display,
    @Schema(description = "In bytes", examples = "217088") long size,
    @Schema(
            description = "In hexadecimal",
            examples = "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae")
        String sha256,
    @Schema(examples = "2026-11-24T08:15:00Z") Instant createdAt,
    @Schema(examples = "sekretariat") String createdBy,
    @Schema(examples = "Maja Holm") String createdByName,
    @Schema(
            examples =
                "/api/meetings/v1/attachments/0195b2c0-0000-7000-8000-000000000010/versions/2/content")
        String contentPath) {

  /** Shows a file; {@code attachment} is the address of its attachment. */
  public static AttachmentVersionView of(KeptFile file, String createdByName, String attachment) {
    return new AttachmentVersionView(
        file.version(),
        file.name(),
        file.mediaType(),
        AttachmentDisplay.of(file.mediaType()),
        file.size(),
        file.sha256(),
        file.createdAt(),
        file.createdBy(),
        createdByName,
        attachment + "/versions/" + file.version() + "/content");
  }
}
