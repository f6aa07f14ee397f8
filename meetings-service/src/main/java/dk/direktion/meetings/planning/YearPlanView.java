package dk.direktion.meetings.planning;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The meetings a body's series gives in a year. */
public record YearPlanView(
    @Schema(examples = "DIR") String bodyCode,
    @Schema(examples = "2027") int year,
    List<ProposedMeetingView> meetings) {}
