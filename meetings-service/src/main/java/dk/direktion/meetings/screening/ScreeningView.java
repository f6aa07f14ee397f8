package dk.direktion.meetings.screening;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which people read an item, for those who say so. */
public record ScreeningView(
    @Schema(examples = "0195b2c0-0000-7000-8000-000000000002") UUID itemId,
    @Schema(description = "Only the readers read it", examples = "true") boolean screened,
    @Schema(description = "By name; empty where it is not screened") List<ScreeningPerson> readers,
    @Schema(description = "Who can be named: all who have the right to it as a closed item")
        List<ScreeningPerson> possibleReaders,
    @Schema(description = "0 where it is not screened", examples = "1") long version) {}
