package dk.direktion.meetings.casewriting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names the bodies a case has still to go to, in order; those it has been to stay. */
public record PlanRoute(@NotNull @Size(max = 20) List<@Valid @NotNull Stop> stops) {

  /** One body, and the meeting or the day wished for. */
  @Schema(name = "PlannedStop")
  public record Stop(
      @NotBlank @Schema(examples = "DIR") String bodyCode,
      @Schema(nullable = true, examples = "0195b2c0-0000-7000-8000-000000000001")
          UUID wishedMeetingId,
      @Schema(nullable = true, examples = "2026-12-01") LocalDate wishedDate) {}
}
