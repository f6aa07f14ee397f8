package dk.direktion.budget.report;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** At which of the body's meetings; without one at its next. */
public record SubmitReport(@Schema(nullable = true) UUID meetingId) {}
