package dk.direktion.access.directory.web;

import dk.direktion.access.directory.Appointing;
import dk.direktion.access.directory.PositionKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Proposes that somebody shall hold a position. */
record CreateAppointment(
    @NotNull String person,
    @NotNull PositionKind kind,
    @NotBlank @Size(max = 200) String title,
    @NotNull String unit,
    @Schema(description = "Code of the area to lead; for directors alone") String area,
    @Schema(description = "Whether it says where the person belongs; true if left out")
        Boolean main,
    @Schema(description = "The first day; today if left out") LocalDate from,
    @Schema(description = "The last day, which still counts") LocalDate to) {

  Appointing.Wish wish() {
    return new Appointing.Wish(
        person, kind, title.strip(), unit, area, main == null || main, from, to);
  }
}
