package dk.direktion.budget.programmeeconomy;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme, its sub-programmes and the years its economy is on record for. */
public record ProgrammeView(
    String code,
    String name,
    List<String> subProgrammes,
    @Schema(description = "Newest first") List<Integer> years) {}
