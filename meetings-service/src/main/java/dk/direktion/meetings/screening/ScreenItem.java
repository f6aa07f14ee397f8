package dk.direktion.meetings.screening;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names all who read an item from now on. */
public record ScreenItem(
    @NotEmpty
        @Size(max = 100)
        @Schema(
            description = "Usernames; the caller's is among them",
            examples = "[\"sekretariat\", \"kommunaldirektoer\"]")
        List<@NotBlank @Size(max = 100) String> readers) {}
