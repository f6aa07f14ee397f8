package dk.direktion.meetings.body;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks for a new membership of a body. */
public record AddMember(
    @NotBlank @Schema(examples = "direktoer") String username,
    @NotNull MemberRole role,
    @NotNull @Schema(examples = "2027-01-01") LocalDate from) {}
