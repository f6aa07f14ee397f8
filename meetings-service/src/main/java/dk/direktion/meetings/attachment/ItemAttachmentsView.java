package dk.direktion.meetings.attachment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item's attachments in their order. */
public record ItemAttachmentsView(
    List<ItemAttachmentView> items,
    @Schema(examples = "[\"upload\", \"reorder\"]") List<String> actions,
    @Schema(description = "Another number whenever something about them changes", examples = "7")
        long version) {}
