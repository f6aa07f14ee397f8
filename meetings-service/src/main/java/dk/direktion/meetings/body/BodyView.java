package dk.direktion.meetings.body;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A body as the API shows it. */
public record BodyView(
    @Schema(examples = "DIR") String code,
    @Schema(examples = "Direktionen") String name,
    BodyKind kind,
    @Schema(examples = "BOARD") String bodyGroup,
    @Schema(examples = "false") boolean alwaysClosed) {

  static BodyView of(Body body) {
    return new BodyView(
        body.code(), body.name(), body.kind(), body.bodyGroup(), body.alwaysClosed());
  }
}
