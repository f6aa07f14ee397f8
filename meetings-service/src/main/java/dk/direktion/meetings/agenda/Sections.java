package dk.direktion.meetings.agenda;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The sections of a case presentation; each may be missing. */
public record Sections(
    @Schema(nullable = true, examples = "Puljen er på 4 mio. kr. i 2026.") String background,
    @Schema(nullable = true, examples = "Centrene har meldt 16 forslag ind.") String presentation,
    @Schema(nullable = true, examples = "1.000.000 kr. af puljen.") String economy,
    @Schema(nullable = true, examples = "Forslaget kan gennemføres.") String assessment) {

  public static final Sections NONE = new Sections(null, null, null, null);
}
