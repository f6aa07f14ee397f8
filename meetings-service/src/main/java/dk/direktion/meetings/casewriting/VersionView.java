package dk.direktion.meetings.casewriting;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a case said at one moment, field by field in the order of reading. */
@Schema(name = "PresentationVersionView")
public record VersionView(VersionSummary version, List<Field> fields) {

  /** One field as text. */
  @Schema(name = "PresentationFieldView")
  public record Field(
      @Schema(examples = "economy") String field,
      @Schema(examples = "1.000.000 kr. af puljen.") String text) {}
}
