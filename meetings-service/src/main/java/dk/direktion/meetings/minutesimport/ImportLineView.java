package dk.direktion.meetings.minutesimport;

import dk.direktion.meetings.minutesimport.reader.Piece;
import dk.direktion.meetings.minutesimport.reader.SourceLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of the original and what it became. */
public record ImportLineView(
    @Schema(examples = "34") int line,
    @Schema(examples = "Punkt 2: Status på havneprojektet") String text,
    @Schema(examples = "ITEM_HEADING") Piece.Kind kind,
    @Schema(nullable = true, examples = "2") Integer itemNumber,
    @Schema(description = "A person should look at the choice", examples = "false")
        boolean unsure) {

  static ImportLineView of(SourceLine line) {
    Piece piece = line.piece();
    return new ImportLineView(
        line.line(), line.text(), piece.kind(), piece.itemNumber(), piece.unsure());
  }
}
