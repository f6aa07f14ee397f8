package dk.direktion.meetings.phrase;

import dk.direktion.meetings.decision.Outcome;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A standard phrase, as it is kept and as it reads when it is used. */
public record PhraseView(
    @Schema(examples = "0195b2c0-0000-7000-8000-000000000031") UUID id,
    @Schema(examples = "DIR") String bodyCode,
    Outcome outcome,
    @Schema(nullable = true, examples = "Indstilles") String label,
    @Schema(examples = "{organ} ønsker sagen belyst yderligere: ") String template,
    @Schema(examples = "Direktionen ønsker sagen belyst yderligere: ") String text,
    @Schema(examples = "[\"edit\", \"remove\"]") List<String> actions,
    @Schema(examples = "0") long version) {}
