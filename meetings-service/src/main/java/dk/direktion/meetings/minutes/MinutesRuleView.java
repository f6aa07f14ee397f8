package dk.direktion.meetings.minutes;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a body's minutes are approved. */
public record MinutesRuleView(
    @Schema(examples = "DIR") String bodyCode,
    @Schema(examples = "Direktionen") String bodyName,
    ApprovalRule rule,
    @Schema(nullable = true, description = "How many members suffice; all if null", examples = "3")
        Integer quorum,
    @Schema(
            nullable = true,
            description = "The body's chair today, whoever approves",
            examples = "Henrik Dalgaard")
        String chairName,
    @Schema(examples = "[\"edit\"]") List<String> actions,
    @Schema(examples = "0") long version) {}
