package dk.direktion.portfolio.status.web;

import dk.direktion.common.web.EntityTags;
import dk.direktion.portfolio.status.BoardView;
import dk.direktion.portfolio.status.StatusFormView;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers that carry the version as ETag, so that the next change can name it. */
final class Versioned {

  static final String IF_MATCH = "The ETag of the version that is changed";

  private Versioned() {}

  static <T> RestResponse<T> ok(T view, long version) {
    return ResponseBuilder.ok(view).header(HttpHeaders.ETAG, EntityTags.of(version)).build();
  }

  static RestResponse<BoardView> ok(BoardView board) {
    return ok(board, board.round().version());
  }

  static RestResponse<StatusFormView> ok(StatusFormView form) {
    return ok(form, form.version());
  }
}
