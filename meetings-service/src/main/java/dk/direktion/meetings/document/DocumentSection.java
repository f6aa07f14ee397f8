package dk.direktion.meetings.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A section of an item.
 *
 * @param heading null unless the kind is {@link SectionKind#TITLED}
 * @param text plain text: lines are kept, lines with tabs become a table, lines with bullets a list
 */
public record DocumentSection(
    SectionKind kind,
    @Schema(nullable = true, examples = "Vores holdning") String heading,
    @Schema(examples = "Centrene har meldt 16 forslag ind.") String text) {

  public static DocumentSection of(SectionKind kind, String text) {
    return new DocumentSection(kind, null, text);
  }

  public static DocumentSection titled(String heading, String text) {
    return new DocumentSection(SectionKind.TITLED, heading, text);
  }
}
