package dk.direktion.meetings.phrase;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks for one more standard phrase of a body. */
public record CreatePhrase(
    @NotBlank @Schema(examples = "DIR") String bodyCode, @NotNull @Valid WritePhrase phrase) {}
