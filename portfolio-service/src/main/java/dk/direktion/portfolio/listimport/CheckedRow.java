package dk.direktion.portfolio.listimport;

import dk.direktion.portfolio.project.Project;
import java.util.List;
import java.util.Map;

/**
 * A row held against the list.
 *
 * @param project what it is about; null for something new
 */
record CheckedRow(
    int number,
    Map<ListColumn, String> cells,
    WantedProject wanted,
    Project project,
    RowOutcome outcome,
    List<RowError> errors,
    List<RowChange> changes) {}
