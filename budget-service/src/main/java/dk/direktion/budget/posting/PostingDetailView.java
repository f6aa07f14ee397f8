package dk.direktion.budget.posting;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A posting with all that was ever said of it. */
public record PostingDetailView(
    PostingView posting,
    @Schema(description = "Newest first") List<PostingAssignmentView> assignments) {}
