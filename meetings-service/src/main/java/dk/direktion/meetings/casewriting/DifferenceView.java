package dk.direktion.meetings.casewriting;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What differs between two versions, field by field; fields that are the same are left out. */
public record DifferenceView(
    @Schema(examples = "1") int from,
    @Schema(nullable = true, description = "Null for the case as it stands", examples = "2")
        Integer to,
    List<FieldDifference> fields) {

  /** A field that differs, cut into what stayed, what went and what came. */
  @Schema(name = "FieldDifferenceView")
  public record FieldDifference(@Schema(examples = "economy") String field, List<Piece> pieces) {}

  /** A piece of text. */
  @Schema(name = "DifferencePieceView")
  public record Piece(Change change, @Schema(examples = "1.000.000 kr.") String text) {}

  /** What became of a piece. */
  @Schema(name = "DifferenceChange")
  public enum Change {
    SAME,
    REMOVED,
    ADDED
  }
}
