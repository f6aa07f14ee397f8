package dk.direktion.meetings.search;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something the caller may read that begins as typed. */
public record SuggestionView(
    SuggestionKind kind,
    @Schema(examples = "Ny frivillighedspolitik") String text,
    @Schema(
            nullable = true,
            description = "Of a case by its number",
            examples = "0195b2c0-0000-7000-8000-000000000003")
        UUID caseId,
    @Schema(nullable = true, description = "Who is responsible", examples = "centerchef-hrc")
        String responsible) {}
