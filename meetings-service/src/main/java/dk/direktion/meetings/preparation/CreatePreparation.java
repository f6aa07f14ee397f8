package dk.direktion.meetings.preparation;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks for a preparation of a meeting of an external body. */
public record CreatePreparation(
    @NotBlank @Size(max = 20) @Schema(examples = "KKR") String bodyCode,
    @NotNull
        @JsonFormat(pattern = "yyyy-MM-dd'T'HH:mm")
        @Schema(description = "Local time in Denmark", examples = "2026-12-08T09:00")
        LocalDateTime start,
    @Size(max = 200) @Schema(nullable = true, examples = "Rådhuset i Sejlby") String location) {}
