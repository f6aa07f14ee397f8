package dk.direktion.meetings.minutesimport;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One difference between what stood and what a newer document says. */
public record ImportChange(
    @Schema(nullable = true, description = "Null for the meeting's head", examples = "2")
        Integer itemNumber,
    @Schema(examples = "DECISIONS") ImportPart part,
    @Schema(examples = "TAKEN") ImportChangeKind kind,
    @Schema(nullable = true, examples = "Godkendt.") String before,
    @Schema(nullable = true, examples = "Godkendt med fristen 1. maj.") String after,
    @Schema(
            nullable = true,
            description = "Why approved minutes stay as they are there",
            examples = "En anden dato er et andet møde.")
        String reason) {

  ImportChange(
      Integer itemNumber, ImportPart part, ImportChangeKind kind, String before, String after) {
    this(itemNumber, part, kind, before, after, null);
  }
}
