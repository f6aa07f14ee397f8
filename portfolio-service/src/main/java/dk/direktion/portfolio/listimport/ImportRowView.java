package dk.direktion.portfolio.listimport;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of a list that was read, and what it comes to. */
public record ImportRowView(
    @Schema(description = "As the office program counts the rows of the file, from 1") int number,
    String name,
    RowOutcome outcome,
    List<RowError> errors,
    List<RowChange> changes) {}
