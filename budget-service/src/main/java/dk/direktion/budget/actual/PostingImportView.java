package dk.direktion.budget.actual;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What was read of a file.
 *
 * @param rows lines that are right, those already known among them
 * @param wrong lines left out, with the first 200 of their errors
 */
public record PostingImportView(
    UUID id,
    int rows,
    int wrong,
    int known,
    PostingImportState state,
    String readBy,
    Instant readAt,
    Instant settledAt,
    List<LineError> errors) {}
