package dk.direktion.budget.programmeeconomy;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sub-programme's part of the year; null for what belongs to none of them. */
public record PartEconomyView(
    @Schema(nullable = true) String subProgramme, List<StageFiguresView> stages) {}
