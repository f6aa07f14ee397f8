package dk.direktion.meetings.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of what was found, with counts of all that was found. */
public record SearchView(
    List<SearchHitView> items,
    @Schema(examples = "1") int page,
    @Schema(examples = "20") int pageSize,
    @Schema(examples = "12") long total,
    @Schema(
            description =
                "False where older things may fit that were not counted; narrow down to find them",
            examples = "true")
        boolean complete,
    SearchCountsView counts,
    @Schema(
            nullable = true,
            description = "The words as they were probably meant, where they find nothing",
            examples = "frivillighedspolitik")
        String didYouMean) {}
