package dk.direktion.budget.posting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file of the finance system, and what became of it.
 *
 * @param rows lines that are right, those already known among them
 * @param wrong lines that cannot be booked
 * @param total of the lines that are right, in kroner
 * @param booked lines that were new; null until the file is accepted
 * @param placed those of them that a rule placed
 */
public record PostingImportView(
    UUID id,
    @Schema(nullable = true) String fileName,
    String encoding,
    int rows,
    int wrong,
    int known,
    BigDecimal total,
    @Schema(nullable = true) LocalDate firstDay,
    @Schema(nullable = true) LocalDate lastDay,
    PostingImportState state,
    String readBy,
    Instant readAt,
    @Schema(nullable = true) String settledBy,
    @Schema(nullable = true) Instant settledAt,
    @Schema(nullable = true) Integer booked,
    @Schema(nullable = true) Integer placed,
    @Schema(description = "Any of accept, discard") List<String> actions,
    long version) {}
