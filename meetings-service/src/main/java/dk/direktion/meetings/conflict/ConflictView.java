package dk.direktion.meetings.conflict;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A conflict of interest as those who may read the item see it. */
public record ConflictView(
    @Schema(examples = "0195b2c0-0000-7000-8000-000000000008") UUID id,
    @Schema(examples = "direktoer") String username,
    @Schema(examples = "Birgitte Nørskov") String name,
    @Schema(examples = "Ejer den ejendom, der skal lejes") String reason,
    @Schema(nullable = true, examples = "Forvaltningsloven § 3, stk. 1, nr. 1") String provision,
    @Schema(examples = "2026-11-24T08:15:00Z") Instant recordedAt,
    @Schema(nullable = true, examples = "2026-11-25T08:15:00Z") Instant withdrawnAt,
    @Schema(nullable = true, examples = "Ejendommen er solgt") String withdrawalReason) {}
