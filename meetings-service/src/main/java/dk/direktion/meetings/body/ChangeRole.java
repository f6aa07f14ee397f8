package dk.direktion.meetings.body;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Gives a member another role from a day on. */
public record ChangeRole(
    @NotNull MemberRole role, @NotNull @Schema(examples = "2027-01-01") LocalDate from) {}
