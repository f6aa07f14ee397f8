package dk.direktion.meetings.attachment;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names all attachments of an item in the order they shall have. */
public record OrderAttachments(
    @NotNull
        @Schema(
            examples =
                "[\"0195b2c0-0000-7000-8000-000000000011\","
                    + " \"0195b2c0-0000-7000-8000-000000000010\"]")
        List<@NotNull UUID> attachmentIds) {}
