package dk.direktion.portfolio.portfoliolist.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the steps of a project's life on the list take. */
final class Steps {

  private Steps() {}

  @Schema(name = "RenameProject")
  record Rename(@NotNull LocalDate from, @NotBlank @Size(max = 200) String name) {}

  @Schema(name = "PauseProject")
  record Rest(
      @NotNull LocalDate day,
      @Schema(nullable = true, description = "The first day work goes on again, if it is known")
          LocalDate until,
      @NotBlank @Size(max = 500) String reason) {}

  @Schema(name = "ProjectStepOnDay")
  record OnDay(@NotNull LocalDate day) {}

  @Schema(name = "RemoveProject")
  record Leave(
      @Schema(description = "The first day it is not on the list") @NotNull LocalDate day,
      @NotBlank @Size(max = 300) String reason) {}

  @Schema(name = "PutProjectBack")
  record Back(
      @Schema(description = "The first day it is on the list again") @NotNull LocalDate day,
      @NotBlank @Size(max = 300) String reason) {}

  @Schema(name = "EndRole")
  record EndRole(
      @Schema(description = "The first day without the role") @NotNull LocalDate until) {}
}
