package dk.direktion.meetings.agenda;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An attachment's number and name. */
public record AttachmentView(
    @Schema(examples = "1") int number, @Schema(examples = "Udkast til politik.pdf") String name) {}
