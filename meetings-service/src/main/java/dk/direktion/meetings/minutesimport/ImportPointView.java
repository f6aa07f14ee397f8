package dk.direktion.meetings.minutesimport;

import dk.direktion.meetings.agenda.PointText;
import dk.direktion.meetings.minutesimport.reader.ReadPoint;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One recommendation point of imported minutes. */
public record ImportPointView(
    @Schema(examples = "1") int number,
    @Schema(examples = "drøfter tidsplanen") String text,
    @Schema(examples = "[\"kajen\", \"bolværket\"]") List<String> subPoints) {

  static ImportPointView of(ReadPoint read) {
    return new ImportPointView(read.number(), read.text(), read.subPoints());
  }

  // A point may be nothing but the number its sub-points stand under.
  PointText asPoint() {
    return new PointText(text.isBlank() ? "–" : text, subPoints);
  }
}
