package dk.direktion.meetings.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An attachment's number and name; its content is not part of the paper.
 *
 * @param closed whether it is closed apart from its item
 */
public record DocumentAttachment(
    @Schema(examples = "1") int number,
    @Schema(examples = "Udkast til politik.pdf") String name,
    @Schema(examples = "false") boolean closed) {

  /** Makes an attachment that is as open as its item. */
  public DocumentAttachment(int number, String name) {
    this(number, name, false);
  }
}
