package dk.direktion.meetings.document;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A paper of a meeting, as all writers take it.
 *
 * @param title the title line, or null for the usual one of its kind, body and date
 * @param status null for papers that do not have a course
 * @param end local time in Denmark, or null
 */
public record GoverningDocument(
    DocumentKind kind,
    @Schema(nullable = true, examples = "Forberedelse til KKR") String title,
    @Schema(examples = "Direktionen") String bodyName,
    @JsonFormat(pattern = "yyyy-MM-dd'T'HH:mm") @Schema(examples = "2026-12-01T10:00")
        LocalDateTime start,
    @JsonFormat(pattern = "yyyy-MM-dd'T'HH:mm")
        @Schema(nullable = true, examples = "2026-12-01T12:00")
        LocalDateTime end,
    @Schema(nullable = true, examples = "Mødelokale Egen") String location,
    DocumentStatus status,
    @Schema(examples = "[\"Henrik Dalgaard\"]") List<String> participants,
    @Schema(description = "Of the meeting as a whole, oldest first")
        List<DocumentCorrection> corrections,
    List<DocumentItem> items) {

  public GoverningDocument {
    participants = List.copyOf(participants);
    corrections = List.copyOf(corrections);
    items = List.copyOf(items);
  }

  /** Takes out what a variant withholds; the one place where that is decided. */
  public GoverningDocument withheldFor(DocumentVariant variant) {
    return switch (variant) {
      case FULL -> this;
      case READER -> with(DocumentItem::withoutWhatIsClosed);
      case PUBLIC ->
          withheldFor(DocumentVariant.READER).with(DocumentItem::withoutPersonsAndInnerWork);
    };
  }

  private GoverningDocument with(UnaryOperator<DocumentItem> change) {
    return new GoverningDocument(
        kind,
        title,
        bodyName,
        start,
        end,
        location,
        status,
        participants,
        corrections,
        items.stream().map(change).toList());
  }

  /** Tells whether it says anything closed beyond that it is there. */
  public boolean saysWhatIsClosed() {
    return items.stream().anyMatch(DocumentItem::saysWhatIsClosed);
  }

  /** Tells whether anything is withheld as closed, be it an item or an attachment. */
  public boolean withholdsWhatIsClosed() {
    return items.stream().anyMatch(DocumentItem::withholdsWhatIsClosed);
  }
}
