package dk.direktion.meetings.attachment;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An attachment of an item; of one that is closed to the caller only the number. */
public record ItemAttachmentView(
    @Schema(nullable = true, examples = "0195b2c0-0000-7000-8000-000000000010") UUID id,
    @Schema(examples = "1") int number,
    @Schema(examples = "Udkast til politik.pdf") String name,
    @Schema(examples = "false") boolean closed,
    @Schema(examples = "true") boolean readable,
    @Schema(nullable = true, description = "The newest file; null where it is only a name")
        AttachmentVersionView file,
    @Schema(examples = "[\"replace\", \"rename\", \"close\", \"remove\"]") List<String> actions,
    @Schema(examples = "1") long version) {}
