package dk.direktion.meetings.body;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to change about a body; what is null stays as it is. */
public record EditBody(
    @Pattern(regexp = "[A-ZÆØÅ]{2,10}", message = "not-a-unit-code") @Schema(examples = "BYC")
        String secretariat,
    @Size(min = 1, max = 200) @Schema(examples = "Mødelokale Egen") String place,
    @Min(15) @Max(720) @Schema(examples = "120") Integer durationMinutes,
    @Min(0)
        @Max(30)
        @Schema(description = "Working days before a meeting its agenda goes out", examples = "4")
        Integer agendaDays,
    @Min(0)
        @Max(30)
        @Schema(description = "Working days before a meeting its material goes out", examples = "3")
        Integer materialDays,
    PublishRule publishRule,
    @Size(max = 20) List<@NotNull @Valid StandingRow> standingItems,
    @Valid MeetingSeries series) {}
