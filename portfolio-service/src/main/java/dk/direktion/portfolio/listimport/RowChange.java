package dk.direktion.portfolio.listimport;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a row changes about a project that is on the list already. */
public record RowChange(
    ListColumn column,
    String heading,
    @Schema(nullable = true) String before,
    @Schema(nullable = true) String after) {}
