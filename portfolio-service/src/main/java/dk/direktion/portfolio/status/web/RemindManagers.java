package dk.direktion.portfolio.status.web;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to remind. */
public record RemindManagers(
    @Schema(nullable = true, description = "Null for all who have not answered") UUID projectId) {}
