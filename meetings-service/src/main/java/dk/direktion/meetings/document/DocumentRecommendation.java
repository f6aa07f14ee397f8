package dk.direktion.meetings.document;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A recommendation.
 *
 * @param intro who recommends what to whom, up to the points; or null
 */
public record DocumentRecommendation(
    @Schema(nullable = true, examples = "BYC indstiller, at Direktionen") String intro,
    List<DocumentPoint> points) {

  public DocumentRecommendation {
    points = List.copyOf(points);
  }
}
