package dk.direktion.meetings.body;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A body with its members and the rules for its meetings. */
public record BodyRulesView(
    @Schema(examples = "DIR") String code,
    @Schema(examples = "Direktionen") String name,
    BodyKind kind,
    @Schema(examples = "BOARD") String bodyGroup,
    @Schema(examples = "false") boolean alwaysClosed,
    @Schema(examples = "BYC") String secretariat,
    @Schema(examples = "Mødelokale Egen") String place,
    @Schema(examples = "120") int durationMinutes,
    @Schema(description = "Working days before a meeting its agenda goes out", examples = "4")
        int agendaDays,
    @Schema(description = "Working days before a meeting its material goes out", examples = "3")
        int materialDays,
    PublishRule publishRule,
    List<StandingRow> standingItems,
    @Schema(nullable = true) MeetingSeries series,
    List<MembershipView> members,
    @Schema(examples = "[\"edit\", \"plan-year\"]") List<String> actions,
    @Schema(examples = "4") long version) {}
