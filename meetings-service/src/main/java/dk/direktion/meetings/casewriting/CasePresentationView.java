package dk.direktion.meetings.casewriting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case being written, with its route, what it lacks and what has happened to it. */
public record CasePresentationView(
    @Schema(examples = "0195b2c0-0000-7000-8000-000000000008") UUID id,
    PresentationState state,
    @Schema(examples = "HRC") String unit,
    PersonName author,
    List<PersonName> coAuthors,
    HeadingView heading,
    List<SectionView> sections,
    List<RouteStepView> route,
    @Schema(description = "Before it can be sent for approval") List<Missing> missing,
    @Schema(description = "Those who may approve it now") List<PersonName> waitingFor,
    @Schema(description = "Newest first") List<LogEntryView> log,
    @Schema(examples = "2") long openComments,
    @Schema(nullable = true, examples = "0195b2c0-0000-7000-8000-000000000003") UUID caseId,
    @Schema(examples = "2026-11-22T10:00:00Z") Instant changedAt,
    @Schema(examples = "[\"edit\", \"plan-route\", \"submit\", \"withdraw\"]") List<String> actions,
    @Schema(description = "For If-Match when the route is planned", examples = "1")
        long routeVersion,
    @Schema(examples = "7") long version) {}
