package dk.direktion.portfolio.coordination;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole of an interface, seen from one of the two projects. */
public record WriteInterface(
    @NotNull @Schema(description = "The other project") UUID otherId,
    @NotBlank @Size(max = 2000) String description,
    @NotBlank @Size(max = 200) @Schema(description = "Full name or username of a person")
        String owner,
    @NotNull InterfaceState state) {}
