package dk.direktion.budget.followup.web;

import dk.direktion.budget.followup.FollowUpYearView;
import dk.direktion.common.web.EntityTags;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers that carry the version as ETag, so that the next change can name it. */
final class VersionedAnswer {

  private VersionedAnswer() {}

  static RestResponse<FollowUpYearView> ok(FollowUpYearView view) {
    return ResponseBuilder.ok(view).header(HttpHeaders.ETAG, EntityTags.of(view.version())).build();
  }
}
