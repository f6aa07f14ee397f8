package dk.direktion.budget.posting.web;

import dk.direktion.budget.posting.PostingImportDetailView;
import dk.direktion.budget.posting.PostingRuleView;
import dk.direktion.common.web.EntityTags;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** Answers that carry the version as ETag, so that the next change can name it. */
final class VersionedAnswer {

  private VersionedAnswer() {}

  static RestResponse<PostingImportDetailView> ok(PostingImportDetailView view) {
    return ResponseBuilder.ok(view)
        .header(HttpHeaders.ETAG, EntityTags.of(view.summary().version()))
        .build();
  }

  static RestResponse<PostingRuleView> ok(PostingRuleView view) {
    return ResponseBuilder.ok(view).header(HttpHeaders.ETAG, EntityTags.of(view.version())).build();
  }

  // The address is relative to the host, so that it holds through the gateway too.
  static RestResponse<PostingImportDetailView> created(
      PostingImportDetailView view, UriInfo collection) {
    return ResponseBuilder.create(Status.CREATED, view)
        .header(
            HttpHeaders.LOCATION,
            collection.getAbsolutePath().getRawPath() + "/" + view.summary().id())
        .header(HttpHeaders.ETAG, EntityTags.of(view.summary().version()))
        .build();
  }
}
