package dk.direktion.portfolio.listimport;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A list that was read from a file: how many of its rows are new, change something, are wrong. */
public record ListImportView(
    UUID id,
    String fileName,
    @Schema(description = "Username of who read it in") String readBy,
    Instant readAt,
    @Schema(description = "Headings that are not taken over") List<String> ignoredColumns,
    int rows,
    int newRows,
    int changedRows,
    int unchangedRows,
    int wrongRows,
    ImportState state,
    @Schema(nullable = true) Instant acceptedAt,
    long version) {}
