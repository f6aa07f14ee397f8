package dk.direktion.meetings.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An attachment's number and name; its content is not part of the paper. */
public record DocumentAttachment(
    @Schema(examples = "1") int number, @Schema(examples = "Udkast til politik.pdf") String name) {}
