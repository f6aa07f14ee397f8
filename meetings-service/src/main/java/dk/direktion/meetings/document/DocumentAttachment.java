package dk.direktion.meetings.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An attachment's number and name; its content is not part of the paper.
 *
 * @param name null if and only if it is withheld as closed
 * @param closed whether it is closed apart from its item
 */
public record DocumentAttachment(
    @Schema(examples = "1") int number,
    @Schema(nullable = true, examples = "Udkast til politik.pdf") String name,
    @Schema(examples = "false") boolean closed) {

  /** Makes an attachment that is as open as its item. */
  public DocumentAttachment(int number, String name) {
    this(number, name, false);
  }

  /** Makes what is told of a closed attachment to those who may not read it. */
  static DocumentAttachment withheld(int number) {
    return new DocumentAttachment(number, null, true);
  }

  boolean isWithheld() {
    return name == null;
  }

  boolean saysWhatIsClosed() {
    return closed && !isWithheld();
  }

  DocumentAttachment withoutWhatIsClosed() {
    return closed ? withheld(number) : this;
  }
}
