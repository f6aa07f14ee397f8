package dk.direktion.portfolio.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is put on the list, and why. */
public record AdmitProject(
    @NotBlank @Size(max = 200) String name,
    @NotNull ProjectKind kind,
    @Min(1) @Max(2) int level,
    @Schema(nullable = true, description = "The programme it belongs to") UUID parentId,
    @NotBlank @Size(max = 4000) String description,
    @NotNull @Size(max = 200) List<@NotNull @Valid GiveRole> roles,
    @NotNull LocalDate onListFrom,
    @NotBlank @Size(max = 300) String addedReason,
    @Schema(nullable = true, description = "EXECUTION without it") ProjectPhase phase) {

  /** Something that is under way when it comes on the list. */
  public AdmitProject(
      String name,
      ProjectKind kind,
      int level,
      UUID parentId,
      String description,
      List<GiveRole> roles,
      LocalDate onListFrom,
      String addedReason) {
    this(name, kind, level, parentId, description, roles, onListFrom, addedReason, null);
  }

  ProjectPhase phaseOr(ProjectPhase otherwise) {
    return phase == null ? otherwise : phase;
  }
}
